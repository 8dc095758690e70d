import {linkFrom} from '../../src/view/address.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import type {Page} from '../../src/view/page.ts'
import {pagesOf} from '../../src/view/pages.ts'
import {archive} from '../fixtures/archive.ts'

/** The catalogue and the pages of the small archive of the fixtures. */
export const catalogue = catalogueOf(archive)
export const pages = pagesOf(catalogue)

/** The model of the page at a path, made as if it were printed. Throws, with the paths there are, where there is none. */
export function model<Model>(some: readonly Page<Model>[], path: string): Model {
  const page = some.find(({address}) => address.path === path)
  if (!page) throw new Error(`There is no page ${path} among ${some.map(({address}) => address.path).join(', ')}`)
  return page.model(linkFrom(page.address))
}
