import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Failure} from '../failure.ts'
import {readDecisions} from '../read/read-decisions.ts'
import {loadArchive} from '../run/load-archive.ts'
import {rebuildOnChange} from '../run/rebuild-on-change.ts'
import {LoopbackServer} from '../run/serve/loopback-server.ts'
import type {Terminal} from '../run/terminal.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'
import type {DeskPages} from './desk-session.ts'
import {portOf, untilInterrupted} from './port.ts'

export const start: Command = {
  name: 'start',
  summary: 'build, serve dist/ on this machine, and again at every change',
  help: `Usage: dateline start [--port N] [--seeds DIR] [--out DIR]

Builds the archive and serves it to this machine only; a change in the articles, in src/ or in templates/ builds it again and
reloads the pages that are open. What is doubtful can be corrected below /desk/, which is never published. A build that fails says why, and the last good one stays.
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
  if (!existsSync(values.seeds))
    throw new Failure(`Cannot serve ${values.seeds}: there is no such folder. Give the folder your articles are in.`)

  await buildAnew(values.seeds, values.out)
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
  const server = new LoopbackServer('Dateline', resolve(values.out), {
    port,
    pathPrefix: base,
    domDiff: false,
    logger: {info: () => {}, log: () => {}, error: (message) => terminal.err(`${message}\n`)},
  })
  server.answerBeside(isDesk, async (request) => {
    // Read when it is first asked for: most who look at their archive correct nothing.
    pages ??= openDesk()
    return (await pages).answer(request)
  })
  server.serve(port)
  const served = await server.getPort()
  const watched = [values.seeds, ...['src', 'templates'].map((folder) => join(home, folder))]
  const watcher = await rebuildOnChange(watched, async () => {
    if (await buildAnew(values.seeds, values.out)) server.reload({files: []})
  })
  terminal.out(`http://localhost:${served}${base}\n`)
  terminal.err(`The archivist’s desk is at http://localhost:${served}${base}desk/\n`)
  await untilInterrupted()
  await watcher.close()
  await server.close()
  return 0
}

const home = join(import.meta.dirname, '../..')

/** A process of its own has the newest code; it prints what goes wrong itself. Tells whether the build succeeded. */
async function buildAnew(seeds: string, out: string): Promise<boolean> {
  const cli = join(home, 'src/cli.ts')
  const build = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), cli, 'build', '--seeds', seeds, '--out', out],
    {stdio: 'inherit'},
  )
  const [code] = await once(build, 'exit')
  return code === 0
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
