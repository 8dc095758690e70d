import type {Html} from '../src/site/html.ts'
import type {Share} from '../src/site/share.ts'
import type {SiteData} from '../src/site/site-data.ts'
import {addressOf, fileOf, type Link, linkFrom, linkFromAnywhere} from '../src/view/address.ts'
import type {Page} from '../src/view/page.ts'
import type {Pages} from '../src/view/pages.ts'
import {layout} from './layout.ts'

/** What Eleventy calls a JavaScript template. */
interface Template<Model> {
  readonly data: object
  readonly render: (data: {readonly site: SiteData; readonly entry: Page<Model>}) => string
}

type ModelOf<Kind extends keyof Pages> = Pages[Kind][number] extends Page<infer Model> ? Model : never

/**
 * The template of one page kind: one file for each page of `site.pages[kind]`, its `main` set into the layout.
 * `main` gets the page's model and the page's own linker, and holds markup only.
 */
export function template<Kind extends keyof Pages>(
  kind: Kind,
  main: (model: ModelOf<Kind>, link: Link) => Html,
): Template<ModelOf<Kind>> {
  return {
    data: {
      pagination: {
        data: `site.pages.${kind}`,
        before: (pages: readonly Page<unknown>[], {share}: {share: Share}) => pages.filter((page) => share.has(page)),
        size: 1,
        alias: 'entry',
      },
      permalink: ({entry}: {entry: Page<unknown>}) => fileOf(entry.address),
    },
    render: ({site, entry}) => {
      const {url} = site.archive.site
      const link = entry.address.path === addressOf.notFound().path ? linkFromAnywhere(url) : linkFrom(entry.address)
      try {
        return layout(site, entry, main(entry.model(link), link), link).toString()
      } catch (cause) {
        throw new Error(`Cannot print ${fileOf(entry.address)} (“${entry.title}”): ${messageOf(cause)}`, {cause})
      }
    },
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
