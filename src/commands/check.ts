import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Doubt, type DoubtKind, doubtKinds, doubtsOf} from '../view/doubts/doubts-of.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'

export const check: Command = {
  name: 'check',
  summary: 'list what is doubtful, and what would settle it',
  help: `Usage: dateline check [--seeds DIR] [--strict] [--no-cache]

Lists what is doubtful in the archive, least certain first: files that could not be read, articles without a date or an
outlet, quotations without a speaker, guesses, warnings. Where a line at the top of the article (its front matter) would
settle the doubt, it is printed beneath, ready to be copied between two lines of \`---\`.

  --seeds DIR   the folder your articles are in (seeds)
  --strict      exit with 1 when anything is doubtful
  --no-cache    read every article anew

Exit code: 0, with --strict 1 when anything is doubtful; 1 when the folder could not be read, 2 when the command is wrong.
`,
  run: runCheck,
}

async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values} = readArguments('check', args, {
    seeds: {type: 'string', default: 'seeds'},
    strict: {type: 'boolean', default: false},
    'no-cache': {type: 'boolean', default: false},
  })
  const archive = await loadArchive(values.seeds, {
    progress: progressOn(terminal),
    warn: (says) => terminal.err(`${says}\n`),
    ...(!values['no-cache'] && {cacheFolder}),
  })
  const doubts = doubtsOf(archive)
  terminal.out(report(doubts, archive.articles.length))
  return values.strict && doubts.length > 0 ? 1 : 0
}

const titles: Readonly<Record<DoubtKind, string>> = {
  unreadable: 'Files that could not be read',
  decision: 'Decisions and the archive as a whole',
  undated: 'Without a date',
  'guessed-date': 'Date guessed',
  'unknown-outlet': 'Without an outlet',
  'guessed-outlet': 'Outlet guessed',
  unattributed: 'Quotations without a speaker',
  'guessed-speaker': 'Speaker guessed',
  'guessed-person': 'Perhaps not a person',
  'derived-headline': 'Headline not printed as one',
  warning: 'Warnings',
}

function report(doubts: readonly Doubt[], articles: number): string {
  const sections = doubtKinds.flatMap((kind) => {
    const these = doubts.filter((doubt) => doubt.kind === kind)
    return these.length > 0 ? [`${titles[kind]} (${these.length})\n${these.map(entry).join('')}`] : []
  })
  const summary =
    doubts.length === 0
      ? `Nothing is doubtful in ${articles} articles.\n`
      : `${doubts.length} doubts in ${articles} articles.\n`
  return `${[...sections, summary].join('\n')}`
}

function entry({file, line, says, settledBy}: Doubt): string {
  const place = file && `${file}${line ? `:${line}` : ''}: `
  return `  ${place}${says}\n${settledBy ? `      ${settledBy}\n` : ''}`
}
