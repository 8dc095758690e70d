import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Browser, BrowserContext, BrowserContextOptions, Page as BrowserPage, Locator} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'
import {openChromium} from '../../scripts/open-chromium.ts'
import {type ServedSite, serveSite} from '../../scripts/serve-site.ts'
import type {Archive} from '../../src/model.ts'
import {loadArchive} from '../../src/run/load-archive.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import type {Page} from '../../src/view/page.ts'
import {pagesOf} from '../../src/view/pages.ts'
import {clippings} from '../fixtures/clippings.ts'
import {dateline} from '../run/dateline.ts'
import {patience, waitedFor} from '../run/waited-for.ts'

/** The project's own seeds, and the clippings, in which everything odd happens. */
const archives = {clippings: clippings(), seeds: await loadArchive('seeds')} as const

type SiteName = keyof typeof archives

/** A page to be looked at: the longest of its kind. */
export interface PageOfKind {
  readonly site: SiteName
  readonly kind: string
  readonly path: string
}

/** The longest page of each kind; a new kind comes in by itself. Of the seeds, the kinds that hold whole articles' worth. */
export const pages: readonly PageOfKind[] = [
  ...kindsOf('clippings', archives.clippings),
  ...kindsOf('seeds', archives.seeds).filter(({kind}) => ['article', 'person', 'story', 'quotes'].includes(kind)),
  {site: 'clippings', kind: 'search with results', path: 'search/?q=bridge'},
]

/** The page of a kind, of the clippings. */
export function pageOf(kind: string): PageOfKind {
  const found = pages.find((page) => page.site === 'clippings' && page.kind === kind)
  if (!found) throw new Error(`The clippings have no page of the kind ${kind}`)
  return found
}

function kindsOf(site: SiteName, archive: Archive): PageOfKind[] {
  return Object.entries(pagesOf(catalogueOf(archive))).flatMap(([kind, some]) => {
    const lengths = some.map((page: Page<unknown>) => JSON.stringify(page.model(({path}) => path) ?? '').length)
    const longest = some[lengths.indexOf(Math.max(...lengths))]
    return longest ? [{site, kind, path: longest.address.path}] : []
  })
}

let browser: Browser | undefined
const served = new Map<SiteName, ServedSite>()
const servedInPieces = new Map<SiteName, ServedSite>()
const folder = mkdtempSync(join(tmpdir(), 'dateline-browser-'))

// One browser and one build for all: this module is loaded once, by browser.test.ts. Installing a browser takes minutes.
beforeAll(async () => {
  const opened = openChromium()
  const script = join(import.meta.dirname, 'build-fixture.mts')
  const clippings = promisify(execFile)(process.execPath, ['--import', 'tsx', script, join(folder, 'clippings')])
  const built = Promise.all([
    waitedFor('the clippings to be built', clippings),
    dateline(['build', '--no-cache', '--out', join(folder, 'seeds')], {cwd: '.'}).then(({code, err}) => {
      if (code !== 0) throw new Error(`The seeds could not be built: ${err}`)
    }),
  ])
  browser = await opened
  await built
  for (const name of ['clippings', 'seeds'] as const) {
    served.set(name, await serveSite(join(folder, name)))
    servedInPieces.set(name, await serveSite(join(folder, name), {pieces: 12}))
  }
}, 600_000)

afterAll(async () => {
  await browser?.close()
  for (const site of [...served.values(), ...servedInPieces.values()]) site.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Follows a link, and waits until the page is there. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page()
  const to = new URL((await link.getAttribute('href')) ?? '', page.url())
  await Promise.all([page.waitForURL(to.href), link.click()])
}

/** Where a page is: enough of a `PageOfKind`. */
type Place = Pick<PageOfKind, 'site' | 'path'>

export const urlOf = (place: Place): string => urlAmong(served, place)

/** Where the same page comes in by pieces, and is drawn as far as it has come. */
export const slowUrlOf = (place: Place): string => urlAmong(servedInPieces, place)

function urlAmong(sites: ReadonlyMap<SiteName, ServedSite>, {site, path}: Place): string {
  const found = sites.get(site)
  if (!found) throw new Error(`The ${site} are not served yet`)
  return found.url + path
}

/** Windows by their options, each with a tab that looks at one page after another: a new tab costs most of a test. */
const windows = new Map<string, Promise<{context: BrowserContext; tab: BrowserPage}>>()

function windowFor(options: BrowserContextOptions): Promise<{context: BrowserContext; tab: BrowserPage}> {
  const key = JSON.stringify(options)
  const known = windows.get(key)
  if (known) return known
  const opened = openWindow(options)
  windows.set(key, opened)
  return opened
}

const wide = {width: 1280, height: 900}

async function openWindow(options: BrowserContextOptions): Promise<{context: BrowserContext; tab: BrowserPage}> {
  if (!browser) throw new Error('The browser is not open yet')
  const context = await browser.newContext({viewport: wide, ...options})
  context.setDefaultTimeout(patience)
  return {context, tab: await context.newPage()}
}

/** A page, in the tab of all tests that only look. */
export async function lookAt(page: Place, options: BrowserContextOptions = {}): Promise<BrowserPage> {
  const {tab} = await windowFor(options)
  await tab.emulateMedia({media: null, colorScheme: null})
  await tab.setViewportSize(wide)
  await tab.goto(urlOf(page))
  return tab
}

/** A page in a tab of its own, closed when the test is over. */
export async function openPage(page: Place, options: BrowserContextOptions = {}): Promise<BrowserPage> {
  const tab = await openTab(options)
  await tab.goto(urlOf(page))
  return tab
}

export async function openTab(options: BrowserContextOptions = {}): Promise<BrowserPage> {
  const {context} = await windowFor(options)
  const tab = await context.newPage()
  onTestFinished(() => tab.close())
  return tab
}
