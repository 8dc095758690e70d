import {open} from 'node:fs/promises'
import {errorCode, Failure, UsageError} from '../failure.ts'
import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import {spareMemory} from '../run/spare-memory.ts'
import {extractList} from '../run/spread/extract-list.ts'
import {pathsIn} from '../run/spread/paths-in.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Command, readArguments} from './command.ts'

export const extract: Command = {
  name: 'extract',
  summary: 'print what was found as NDJSON, one article a line',
  help: `Usage: dateline extract PATH…
       dateline extract --from-list LIST [--null] [--seeds DIR]

Prints what was found in articles as NDJSON, one record a line, ordered by file name.
A folder is one archive: people, dates, stories and echoes are resolved across it. docs/record.md describes the fields.
Files that cannot be read are named on standard error.

  PATH              a folder of articles, or one article
  --from-list LIST  the paths of some files of an archive, one a line (-: from standard input), in place of PATH. What each
                    says by itself is printed as soon as it is found, for \`build --records\`; docs/scale.md shows how to
                    spread an archive over many machines so
  --null, -0        paths end with NUL, as \`find -print0\` prints them
  --seeds DIR       the folder of that archive (seeds): what _archive/ in it says counts

Exit code: 0 when every PATH was read, 1 when one could not be, 2 when the command is wrong.
`,
  run: runExtract,
}

async function runExtract(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals: paths} = readArguments(
    'extract',
    args,
    {'from-list': {type: 'string'}, null: {type: 'boolean', short: '0'}, seeds: {type: 'string'}},
    true,
  )
  const list = values['from-list']
  if (list !== undefined && paths.length > 0)
    throw new UsageError(
      `Cannot extract ${paths[0]} and a list: give PATH or --from-list, not both. \`dateline extract --help\` says more.`,
    )
  if (list !== undefined) return extractListed(list, values.null ? '\0' : '\n', values.seeds ?? 'seeds', terminal)
  if (values.null || values.seeds !== undefined)
    throw new UsageError('`--null` and `--seeds` go with `--from-list`. `dateline extract --help` says more.')
  if (paths.length === 0)
    throw new UsageError('Cannot extract without a PATH: give a folder of articles, `dateline extract seeds`.')
  for (const path of paths) {
    const archive = await loadArchive(path, {progress: progressOn(terminal)})
    for (const {record} of archive.articles) terminal.out(`${JSON.stringify(record)}\n`)
    for (const {file, warning} of archive.unreadable) terminal.err(`${file}: ${warning.says}\n`)
  }
  return 0
}

async function extractListed(list: string, endedBy: '\n' | '\0', seeds: string, terminal: Terminal): Promise<number> {
  spareMemory()
  const paths = pathsIn(await opened(list), endedBy)
  const {articles, refused, passed, failed} = await extractList(seeds, paths, terminal.out, (says) =>
    terminal.err(`${says}\n`),
  )
  const rest = [
    [refused, 'refused, with a record that says why'],
    [passed, 'no article by its name'],
    [failed, 'could not be read, and without a record'],
  ] as const
  const told = rest.filter(([number]) => number > 0).map(([number, what]) => `, ${number} ${what}`)
  terminal.err(`${articles} ${articles === 1 ? 'article' : 'articles'}${told.join('')}\n`)
  return failed > 0 ? 1 : 0
}

/** @throws {Failure} when the list is not there. */
async function opened(list: string): Promise<AsyncIterable<Uint8Array>> {
  if (list === '-') return process.stdin
  try {
    return (await open(list)).createReadStream()
  } catch (error) {
    throw new Failure(
      `Cannot read the list ${list} (${errorCode(error)}). Give a file that names a path a line, or -.`,
      {
        cause: error,
      },
    )
  }
}
