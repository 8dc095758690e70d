import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'

/** All pages of a site, kind by kind. */
export function everyPage(pages: Pages): readonly Page<unknown>[] {
  return Object.values(pages).flatMap((kind: readonly Page<unknown>[]) => kind)
}

export function kindsOf(pages: Pages): readonly (keyof Pages)[] {
  return Object.keys(pages).filter((kind): kind is keyof Pages => kind in pages)
}
