import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'

/** All pages of a site, kind by kind. */
export function everyPage(pages: Pages): readonly Page<unknown>[] {
  return Object.values(pages).flatMap((kind: readonly Page<unknown>[]) => kind)
}
