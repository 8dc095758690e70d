import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'

/** All pages of a site, kind by kind. */
export function everyPage(pages: PagesToPrint): readonly Page<unknown>[] {
  return Object.values(pages).flatMap((kind) => kind ?? [])
}

export function kindsOf(pages: Pages): readonly (keyof Pages)[] {
  return Object.keys(pages).filter((kind): kind is keyof Pages => kind in pages)
}

/** The pages whose paths are not among `kept`. */
export function pagesBut(kept: ReadonlySet<string>, pages: Pages): PagesToPrint {
  if (kept.size === 0) return pages
  return Object.fromEntries(
    Object.entries(pages).map(([kind, some]) => [
      kind,
      some.filter(({address}: Page<unknown>) => !kept.has(address.path)),
    ]),
  )
}

/** Pages of some kinds. */
export type PagesToPrint = Readonly<Partial<Record<keyof Pages, readonly Page<unknown>[]>>>
