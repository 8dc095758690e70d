import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'
import {openChromium} from '../../scripts/open-chromium.ts'
import type {WrittenCorrection} from '../../src/corrections/edit-corrections.ts'
import {CorrectionsOnDisk} from '../../src/run/corrections-file.ts'

/** A desk that `dateline desk` serves of some articles while the tests of a file run, and a browser to sit at it with. */
export interface ServedDesk {
  readonly aPage: (options?: BrowserContextOptions) => Promise<Page>
  /** A page below the desk: `article/ferry`; `../articles/ferry/` is the archive’s own. */
  readonly at: (path: string) => Promise<Page>
  readonly urlOf: (path: string) => string
  /** The corrections of the file. */
  readonly written: () => readonly WrittenCorrection[]
  readonly file: () => string
  /** Empties the file, under a comment of the archivist’s. */
  readonly empty: () => void
}

export function servedDesk(articles: Readonly<Record<string, string>>): ServedDesk {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'))
  const seeds = join(folder, 'seeds')
  const file = join(seeds, '_archive', 'corrections.yml')
  const empty = (): void => writeFileSync(file, '# Ours.\ncorrections: []\n')
  let browser: Browser | undefined
  let address = ''
  let stop = (): void => {}

  beforeAll(async () => {
    mkdirSync(join(seeds, '_archive'), {recursive: true})
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(seeds, name), text)
    empty()
    browser = await openChromium()
    const cli = join(import.meta.dirname, '../../src/cli.ts')
    const tsx = createRequire(import.meta.url).resolve('tsx')
    const args = ['desk', '--port', '0', '--seeds', seeds, '--no-cache', '--by', 'K. Meier']
    const desk = spawn(process.execPath, ['--import', tsx, cli, ...args])
    stop = () => void desk.kill('SIGTERM')
    address = await new Promise<string>((found, fail) => {
      let said = ''
      desk.stderr.on('data', (text) => {
        said += text
      })
      desk.stdout.on('data', (text) => {
        const url = /http:\S+\/desk\//.exec(String(text))?.[0]
        if (url) found(url)
      })
      desk.once('exit', (code) => fail(new Error(`the desk ended with ${code}: ${said}`)))
    })
  })

  afterAll(async () => {
    stop()
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  const aPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('The browser is not open yet')
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
    onTestFinished(() => context.close())
    return context.newPage()
  }
  const urlOf = (path: string): string => new URL(path, address).href
  return {
    aPage,
    at: async (path) => {
      const page = await aPage()
      await page.goto(urlOf(path))
      return page
    },
    urlOf,
    written: () => new CorrectionsOnDisk(seeds).list(),
    file: () => readFileSync(file, 'utf8'),
    empty,
  }
}
