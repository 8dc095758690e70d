import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'

/** What stands at the address of an article that was taken back: the reason, and nothing of the article. */
export interface WithdrawnPage {
  readonly id: string
  readonly why: string
  readonly by?: string
}

export function withdrawnPages({archive, messages}: Catalogue): readonly Page<WithdrawnPage>[] {
  return (archive.withdrawn ?? []).map(({id, why, by}) => ({
    address: addressOf.article(id),
    title: messages.withdrawn.kicker,
    description: `${messages.withdrawn.title}.`,
    crumbs: [homeCrumb],
    model: () => ({id, why, ...(by !== undefined && {by})}),
  }))
}
