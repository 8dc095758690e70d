import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {inventNews} from './invent-news.ts'

/** Milliseconds from the saving of a file until the page of an article shows it, a list a kind of file. */
export type Live = Readonly<Record<'article' | 'template' | 'stylesheet', readonly number[]>>

/**
 * Serves an archive of `count` articles as `dateline start` does, looks at one over and over, and saves an article, a template and a
 * stylesheet several times. The code lies in `place` as a copy, so that templates can be changed.
 */
export async function timeLive(place: string, count: number, times = 5): Promise<Live> {
  const home = join(import.meta.dirname, '..')
  for (const name of ['src', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(home, name), join(place, name), {recursive: true})
  symlinkSync(join(home, 'node_modules'), join(place, 'node_modules'))
  const news = inventNews(count)
  for (const {file, text} of news) {
    mkdirSync(dirname(join(place, 'seeds', file)), {recursive: true})
    writeFileSync(join(place, 'seeds', file), text)
  }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start', '--port', '0'], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [address] = await once(server.stdout, 'data')
    const looked = news.find(({file}) => file.endsWith('.txt'))?.file ?? ''
    const id = looked.slice(looked.indexOf('/') + 1).replace(/\.txt$/, '')
    const page = new URL(`articles/${id}/`, String(address).trim())
    const look = async (): Promise<string> => (await fetch(page)).text()
    const until = async (isSeen: (shown: string) => boolean, save: () => void): Promise<number> => {
      const begun = performance.now()
      save()
      for (let shown = await look(); !isSeen(shown); shown = await look()) {
        if (performance.now() - begun > untilItHangs) throw new Error(`${page.href} never shows what was saved`)
        await setTimeout(20)
      }
      const took = performance.now() - begun
      await setTimeout(pause)
      return took
    }
    // Whoever saves an article has looked at it.
    await look()
    const taken = {article: [] as number[], template: [] as number[], stylesheet: [] as number[]}
    for (let round = 1; round <= times; round++) {
      const article = join(place, 'seeds', looked)
      taken.article.push(
        await until(
          (shown) => shown.includes(`The ferry sailed ${round} times.`),
          () => appendFileSync(article, `\n\nThe ferry sailed ${round} times.\n`),
        ),
      )
      const layout = join(place, 'templates/frame/layout.ts')
      const before = readFileSync(layout, 'utf8').replace(/ data-round="\d+"/, '')
      taken.template.push(
        await until(
          (shown) => shown.includes(`data-round="${round}"`),
          () => writeFileSync(layout, before.replace('<html ', `<html data-round="${round}" `)),
        ),
      )
      const style = join(place, 'templates/styles/99-live.css')
      const css = `html {\n  outline: ${round}px solid;\n}\n`
      const named = stylesheetOf(await look())
      taken.stylesheet.push(
        await until(
          (shown) => stylesheetOf(shown) !== named,
          () => writeFileSync(style, css),
        ),
      )
    }
    return taken
  } finally {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
}

/** The address of a page's stylesheet: its name says what is in it. */
const stylesheetOf = (page: string): string | undefined => /rel="stylesheet" href="(?<at>[^"]+)"/.exec(page)?.groups?.at

/** In ms. */
const untilItHangs = 120_000

/** In ms: what the next save would interrupt has begun by then. */
const pause = 1000
