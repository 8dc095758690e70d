import {UsageError} from '../failure.ts'
import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Command, readArguments} from './command.ts'

export const extract: Command = {
  name: 'extract',
  summary: 'print what was found as NDJSON, one article a line',
  help: `Usage: dateline extract PATH…

Prints what was found in articles as NDJSON, one record a line, ordered by file name.
A folder is one archive: people, dates, stories and echoes are resolved across it. docs/record.md describes the fields.
Files that cannot be read are named on standard error.

  PATH          a folder of articles, or one article

Exit code: 0 when every PATH was read, 1 when one could not be, 2 when the command is wrong.
`,
  run: runExtract,
}

async function runExtract(args: readonly string[], terminal: Terminal): Promise<number> {
  const {positionals: paths} = readArguments('extract', args, {}, true)
  if (paths.length === 0)
    throw new UsageError('Cannot extract without a PATH: give a folder of articles, `dateline extract seeds`.')
  for (const path of paths) {
    const archive = await loadArchive(path, {progress: progressOn(terminal)})
    for (const {record} of archive.articles) terminal.out(`${JSON.stringify(record)}\n`)
    for (const {file, warning} of archive.unreadable) terminal.err(`${file}: ${warning.says}\n`)
  }
  return 0
}
