import {existsSync, realpathSync, statSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {Failure, UsageError} from '../failure.ts'
import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'
import {explanationOf} from './explanation.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'tell what was found in one article, by which rule, with the passages',
  help: `Usage: dateline explain FILE [--seeds DIR]

Tells what was found in one article: every fact with how sure it is, the rule that decided and the passage it was read
from. An article of seeds/ is read together with its neighbours, any other by itself.

  FILE          the article, seeds/2023/port-stays-open.txt
  --seeds DIR   the archive the article belongs to (seeds, when FILE is in it)

Exit code: 0 when the article was read, 1 when it could not be, 2 when the command is wrong.
`,
  run: runExplain,
}

async function runExplain(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals} = readArguments('explain', args, {seeds: {type: 'string'}}, true)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0)
    throw new UsageError('Explain takes one FILE: `dateline explain seeds/2023/port-stays-open.txt`.')
  if (!existsSync(path)) throw new Failure(`Cannot explain ${path}: there is no such file.`)
  if (!statSync(path).isFile())
    throw new Failure(`Cannot explain ${path}: it is a folder. Give one article, or use \`dateline check\`.`)
  const seeds = values.seeds ?? 'seeds'
  const file = existsSync(seeds) ? fileBelow(seeds, path) : undefined
  if (values.seeds !== undefined && file === undefined)
    throw new Failure(`Cannot explain ${path}: it is not in ${values.seeds}. Leave --seeds out to read it by itself.`)
  const archive = file
    ? await loadArchive(seeds, {cacheFolder, progress: progressOn(terminal)})
    : await loadArchive(path)
  const article = archive.articles.find(({record}) => file === undefined || record.file === file)
  if (article) {
    terminal.out(explanationOf(article, archive))
    return 0
  }
  const why = archive.unreadable.find((item) => file === undefined || item.file === file)
  throw new Failure(
    `Cannot explain ${path}: ${why ? why.warning.says : 'it is not read as an article. Articles are .txt, .md and .html files; names that begin with _ or . are left out.'}`,
  )
}

/** The path of a file as the archive names it, or `undefined` when it is elsewhere. */
function fileBelow(folder: string, path: string): string | undefined {
  const way = relative(realpathSync(folder), realpathSync(path))
  return way.startsWith('..') ? undefined : way.split(sep).join('/')
}
