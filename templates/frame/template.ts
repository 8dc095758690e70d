import type {Messages} from '../../src/messages/messages.ts'
import type {Html} from '../../src/site/html.ts'
import type {SiteData} from '../../src/site/site-data.ts'
import {addressOf, fileOf, type Link, linkFrom, linkFromAnywhere} from '../../src/view/address.ts'
import type {Page} from '../../src/view/page.ts'
import type {Pages} from '../../src/view/pages.ts'
import {layout} from './layout.ts'

/** What Eleventy calls a JavaScript template. */
interface Template<Model, Printed> {
  readonly data: object
  readonly render: (page: PageOfSite<Model>) => Printed
}

interface PageOfSite<Model> {
  readonly site: SiteData
  readonly entry: Page<Model>
}

type ModelOf<Kind extends keyof Pages> = Pages[Kind][number] extends Page<infer Model> ? Model : never

/**
 * The template of one page kind: one file for each page of `site.pages[kind]`, its `main` set into the layout.
 * `main` gets the page's model, the page's own linker and the words of the interface, and holds markup only.
 */
export function template<Kind extends keyof Pages>(
  kind: Kind,
  main: (model: ModelOf<Kind>, link: Link, messages: Messages) => Html,
): Template<ModelOf<Kind>, string> {
  return {
    data: dataOf(kind),
    render: (page) => {
      const link = linkOf(page)
      try {
        return noted(page, () =>
          layout(page.site, page.entry, main(page.entry.model(link), link, page.site.messages), link).toString(),
        )
      } catch (cause) {
        throw unprinted(page, cause)
      }
    },
  }
}

/**
 * The same for a page kind with a chart of the whole archive: what draws it takes half a second to load, and is loaded
 * by `main` when there is something to draw.
 */
export function templateWithChart<Kind extends keyof Pages>(
  kind: Kind,
  main: (model: ModelOf<Kind>, link: Link, messages: Messages) => Promise<Html>,
): Template<ModelOf<Kind>, Promise<string>> {
  return {
    data: dataOf(kind),
    render: async (page) => {
      const link = linkOf(page)
      try {
        return layout(
          page.site,
          page.entry,
          await main(page.entry.model(link), link, page.site.messages),
          link,
        ).toString()
      } catch (cause) {
        throw unprinted(page, cause)
      }
    },
  }
}

/** Prints a page that may be kept with a note of what it was printed from. */
function noted({site, entry}: PageOfSite<unknown>, print: () => string): string {
  if (!entry.from) return print()
  const {printed, keys} = site.catalogue.reads.during(print)
  if (keys) site.printed.set(entry.address.path, keys)
  return printed
}

function dataOf(kind: keyof Pages): object {
  return {
    pagination: {data: `portion.pages.${kind}`, size: 1, alias: 'entry'},
    permalink: ({entry}: {entry: Page<unknown>}) => fileOf(entry.address),
  }
}

function linkOf({site, entry}: PageOfSite<unknown>): Link {
  const lost = entry.address.path === addressOf.notFound().path
  return lost ? linkFromAnywhere(site.archive.site.url) : linkFrom(entry.address, site.whereabouts)
}

function unprinted({entry}: PageOfSite<unknown>, cause: unknown): Error {
  return new Error(`Cannot print ${fileOf(entry.address)} (“${entry.title}”): ${messageOf(cause)}`, {cause})
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
