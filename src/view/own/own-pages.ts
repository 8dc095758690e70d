import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'
import {firstWords} from '../words.ts'

/** A page that the archivist wrote. */
export interface OwnPage {
  readonly title: string
  readonly markdown: string
}

/** The pages of `_archive/pages/`: they stand in the navigation, behind those of every archive. */
export function ownPages({archive}: Catalogue): readonly Page<OwnPage>[] {
  return (archive.site.pages ?? []).map(({id, title, markdown}) => ({
    address: addressOf.own(id),
    title,
    description: firstWords(markdown.replace(/[#*_>`[\]|]+|\([^)]*\)/g, ' ').trim() || title, 160),
    crumbs: [homeCrumb],
    model: () => ({title, markdown}),
  }))
}
