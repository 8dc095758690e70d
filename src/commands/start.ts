import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {constants, setPriority} from 'node:os'
import {join, relative, resolve, sep} from 'node:path'
import type {DevServerAnswer} from '@11ty/eleventy-dev-server'
import {Failure} from '../failure.ts'
import {readDecisions} from '../read/read-decisions.ts'
import {loadArchive} from '../run/load-archive.ts'
import {type Change, onChange, oneAtATime} from '../run/on-change.ts'
import {storeFolder} from '../run/open-archive-store.ts'
import {LoopbackServer} from '../run/serve/loopback-server.ts'
import type {Terminal} from '../run/terminal.ts'
import {html} from '../site/html.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'
import type {DeskPages} from './desk-session.ts'
import {LivePress} from './live/live-press.ts'
import {mustBeThereToServe} from './must-be-there-to-serve.ts'
import {portOf, untilInterrupted} from './port.ts'

export const start: Command = {
  name: 'start',
  summary: 'build, serve dist/ on this machine, and again at every change',
  help: `Usage: dateline start [--port N] [--seeds DIR] [--out DIR]

Builds the archive and serves it to this machine only. A saved article, template or stylesheet is shown at once, out of memory, and
the pages that are open reload; the archive is built again behind it, and they reload once more where that shows anything else.
What is doubtful can be corrected below /desk/, which is never published. A build that fails says why, and the last good one stays.
The archive is served below the path that its address in _archive/site.yml has. Ctrl-C ends it.

  --port N      the port (8080; the next free one when it is taken)
  --seeds DIR   the folder your articles are in (seeds)
  --out DIR     the folder to write and to serve (dist)

Exit code: 1 when there is nothing to serve, 2 when the command is wrong.
`,
  run: runStart,
}

async function runStart(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values} = readArguments('start', args, {
    port: {type: 'string', default: '8080'},
    seeds: {type: 'string', default: 'seeds'},
    out: {type: 'string', default: 'dist'},
  })
  const port = portOf('start', values.port)
  mustBeThereToServe(values.seeds)

  const base = pathOf(values.seeds)
  let pages: Promise<DeskPages> | undefined
  const openDesk = async (): Promise<DeskPages> => {
    const {DeskPages} = await import('./desk-session.ts')
    return DeskPages.open({
      seeds: values.seeds,
      base,
      by: undefined,
      load: () => loadArchive(values.seeds, {cacheFolder}),
    })
  }
  const isDesk = (path: string): boolean => path === `${base}desk` || path.startsWith(`${base}desk/`)
  const press = new LivePress(values.seeds, storeFolder(cacheFolder, values.seeds), (says) => terminal.err(`${says}\n`))
  const out = resolve(values.out)
  const server = new LoopbackServer('Dateline', out, {
    port,
    pathPrefix: base,
    domDiff: false,
    onRequest: {
      '/*': async ({url}) => {
        const page = await press.page(decodeURIComponent(url.pathname).slice(base.length))
        if (page) return {status: 200, headers: {'content-type': page.type}, body: page.body}
        return existsSync(join(out, 'index.html')) ? undefined : notYetBuilt(values.seeds)
      },
    },
    logger: {info: () => {}, log: () => {}, error: (message) => terminal.err(`${message}\n`)},
  })
  server.answerBeside(isDesk, async (request) => {
    // Read when it is first asked for: most who look at their archive correct nothing.
    pages ??= openDesk()
    return (await pages).answer(request)
  })
  server.serve(port)
  const address = `http://localhost:${await server.getPort()}${base}`
  terminal.err(`Building; ${address} shows the last good build until it is done\n`)
  const over = new AbortController()
  await buildAnew(values.seeds, values.out, over.signal)
  await press.open()
  server.reload({files: []})
  const rebuild = oneAtATime(async () => {
    press.buildBegins()
    const isBuilt = await buildAnew(values.seeds, values.out, over.signal)
    if (isBuilt && (await press.open())) server.reload({files: []})
  })
  const watched = [values.seeds, ...['src', 'templates'].map((folder) => join(home, folder))]
  const watcher = await onChange(watched, async (changes) => {
    // What was saved is shown at once; what follows from it elsewhere in the archive, when it is built.
    if (await show(changes, values.seeds, press)) server.reload({files: []})
    rebuild()
  })
  terminal.out(`${address}\n`)
  terminal.err(`The archivist’s desk is at ${address}desk/\n`)
  await untilInterrupted()
  await watcher.close()
  over.abort()
  await press.close()
  // A browser keeps its connections for the next page.
  server.server.closeAllConnections()
  await server.close()
  return 0
}

/** Shows what can be shown before the archive is built again; tells whether anything is. */
async function show(changes: readonly Change[], seeds: string, press: LivePress): Promise<boolean> {
  const paths = changes.map(({path}) => resolve(path))
  if (paths.some((path) => isBelow(join(home, 'src'), path) || isBelow(join(templates, 'scripts'), path)))
    return press.restart()
  const restyled = paths.some((path) => isBelow(templates, path)) && (await press.restyle())
  const files = changes
    .filter(({path, isThere}) => isThere && isBelow(resolve(seeds), resolve(path)))
    .map(({path}) => relative(seeds, path).split(sep).join('/'))
    .filter(isArticle)
  const saved = files.length > 0 && (await press.save(files))
  return restyled || saved
}

const isBelow = (folder: string, path: string): boolean => path.startsWith(folder + sep)

/** What `_archive/` says holds for all articles, and is seen when they are built. */
const isArticle = (file: string): boolean => !/(?:^|\/)[._]/.test(file)

/** The page of an archive that was never built; it is loaded anew by the server when it is. */
const notYetBuilt = (seeds: string): DevServerAnswer => ({
  status: 200,
  headers: {'content-type': 'text/html; charset=utf-8'},
  body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The archive is being built</title></head>
<body><h1>The archive is being built</h1>
<p>The articles in <code>${html`${seeds}`}</code> are read for the first time. This page changes by itself when they are.</p></body>
</html>
`,
})

const home = join(import.meta.dirname, '../..')
const templates = join(home, 'templates')

/** A process of its own has the newest code; it prints what goes wrong itself. Tells whether the build succeeded. */
async function buildAnew(seeds: string, out: string, over: AbortSignal): Promise<boolean> {
  const cli = join(home, 'src/cli.ts')
  const build = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), cli, 'build', '--seeds', seeds, '--out', out],
    {stdio: 'inherit', signal: over, killSignal: 'SIGINT'},
  )
  if (build.pid !== undefined) yieldTo(build.pid)
  // What is interrupted says so as an error, and ends when it has cleared up after itself.
  build.on('error', () => {})
  const code = await new Promise<number | null>((ended) => build.once('exit', ended))
  return code === 0
}

/** The page that somebody looks at goes before the pages of a whole archive. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or the system lets nobody.
  }
}

/** `/archive/` of `https://example.org/archive`. */
function pathOf(seeds: string): string {
  try {
    const {url} = readDecisions(seeds).site
    return url ? `${new URL(url).pathname.replace(/\/$/, '')}/` : '/'
  } catch (error) {
    // The build has said so already, and the pages of the last good one are to be seen all the same.
    if (error instanceof Failure) return '/'
    throw error
  }
}
