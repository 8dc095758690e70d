import type {Messages} from '../../src/messages/messages.ts'
import type {Html} from '../../src/site/html.ts'
import {couldNotPrint} from '../../src/site/print/unprinted.ts'
import type {SiteData} from '../../src/site/site-data.ts'
import {withDirections} from '../../src/site/writing/with-directions.ts'
import {addressOf, fileOf, type Link, linkFrom, linkFromAnywhere} from '../../src/view/address.ts'
import type {Page} from '../../src/view/page.ts'
import type {Pages} from '../../src/view/pages.ts'
import {layout} from './layout.ts'
import {substitutePage} from './substitute-page.ts'

/** What Eleventy calls a JavaScript template. */
interface Template<Model> {
  readonly data: object
  readonly render: (page: PageOfSite<Model>) => string | Promise<string>
}

interface PageOfSite<Model> {
  readonly site: SiteData
  readonly entry: Page<Model>
}

type ModelOf<Kind extends keyof Pages> = Pages[Kind][number] extends Page<infer Model> ? Model : never

/**
 * The template of one page kind: one file for each page of `site.pages[kind]`, its `main` set into the layout.
 * `main` gets the page's model, the page's own linker and the words of the interface, and holds markup only. It is a promise
 * where a page has a chart of the whole archive: what draws that takes half a second to load.
 */
export function template<Kind extends keyof Pages>(
  kind: Kind,
  main: (model: ModelOf<Kind>, link: Link, messages: Messages) => Html | Promise<Html>,
): Template<ModelOf<Kind>> {
  return {
    data: dataOf(kind),
    render: (page) => {
      const {site, entry} = page
      site.onPrinted()
      const link = linkOf(page)
      // With directions for what is written from right to left.
      const frame = (content: Html): string => withDirections(layout(site, entry, content, link).toString())
      const fail = (cause: unknown): string => instead(kind, page, cause)
      try {
        const printed = noted(page, () => {
          const content = main(entry.model(link), link, site.messages)
          return content instanceof Promise ? content.then(frame) : frame(content)
        })
        return printed instanceof Promise ? printed.catch(fail) : printed
      } catch (cause) {
        return fail(cause)
      }
    },
  }
}

/** Prints a page that may be kept with a note of what it was printed from. */
function noted<Printed>({site, entry}: PageOfSite<unknown>, print: () => Printed): Printed {
  if (!site.printed || !('from' in entry)) return print()
  const {printed, keys} = site.catalogue.reads.during(print)
  // What is read once a chart is there is not told apart from what other pages read meanwhile.
  if (keys && !(printed instanceof Promise)) site.printed.set(entry.address.path, keys)
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

/** One page that fails costs only itself, where somebody takes note of it. */
function instead(kind: keyof Pages, page: PageOfSite<unknown>, cause: unknown): string {
  const {site, entry} = page
  const why = cause instanceof Error ? cause.message : String(cause)
  const failed = {kind, file: fileOf(entry.address), title: entry.title, why}
  if (!site.unprinted) throw new Error(`Cannot print ${couldNotPrint(failed)}`, {cause})
  site.unprinted.push(failed)
  return substitutePage(site, entry, linkOf(page))
}
