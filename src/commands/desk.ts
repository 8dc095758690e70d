import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import {serveLoopback} from '../run/serve/serve-loopback.ts'
import type {Terminal} from '../run/terminal.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'
import {mustBeThereToServe} from './must-be-there-to-serve.ts'
import {portOf, untilInterrupted} from './port.ts'

export const desk: Command = {
  name: 'desk',
  summary: 'show what is doubtful, to be corrected with a click',
  help: `Usage: dateline desk [--port N] [--seeds DIR] [--by NAME] [--no-cache]

Serves the archivist's desk to this machine only: what is doubtful, the likeliest to be wrong first, each with its passage and
with buttons. An answer is a line in _archive/corrections.yml, and can be undone; the archive is shown as it will look. Nothing of
the desk is ever published. Ctrl-C ends it.

  --port N      the port (8090; the next free one when it is taken)
  --seeds DIR   the folder your articles are in (seeds)
  --by NAME     who signs the corrections
  --no-cache    read every article anew

Exit code: 1 when there is nothing to serve, 2 when the command is wrong.
`,
  run: runDesk,
}

async function runDesk(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values} = readArguments('desk', args, {
    port: {type: 'string', default: '8090'},
    seeds: {type: 'string', default: 'seeds'},
    by: {type: 'string'},
    'no-cache': {type: 'boolean', default: false},
  })
  const port = portOf('desk', values.port)
  mustBeThereToServe(values.seeds)
  const {DeskPages} = await import('./desk-session.ts')
  const pages = await DeskPages.open({
    seeds: values.seeds,
    base: '/',
    by: values.by,
    load: () =>
      loadArchive(values.seeds, {
        progress: progressOn(terminal),
        warn: (says) => terminal.err(`${says}\n`),
        ...(!values['no-cache'] && {cacheFolder}),
      }),
  })
  const listener = await serveLoopback(port, (request) => pages.answer(request))
  terminal.err(`${pages.open.toLocaleString('en')} doubts are open\n`)
  terminal.out(`http://localhost:${listener.port}/desk/\n`)
  await untilInterrupted()
  await listener.close()
  return 0
}
