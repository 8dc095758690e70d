import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {unknownOutletId, unknownOutletName} from './outlet-of.ts'

/** The outlets of an archive, and as one more the articles without. */
export function outlets({archive, source}: Catalogue): readonly {
  readonly id: string
  readonly name: string
  readonly articles: readonly Article[]
}[] {
  const unknown = archive.articles.filter(({record}) => !record.source)
  return [
    ...source.values(),
    ...(unknown.length > 0
      ? [{id: unknownOutletId, name: unknownOutletName(archive.site.language), articles: unknown}]
      : []),
  ]
}
