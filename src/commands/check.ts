import {messagesFor} from '../messages/index.ts'
import {loadArchive} from '../run/load-archive.ts'
import {progressOn} from '../run/progress.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Doubt, type DoubtKind, doubtKinds, doubtsOf} from '../view/doubts/doubts-of.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, readArguments} from './command.ts'

/** Of what one page after another has, so many are enough to see what it is. */
const shownOfAKind = 5

export const check: Command = {
  name: 'check',
  summary: 'list what is doubtful, and what would settle it',
  help: `Usage: dateline check [--seeds DIR] [--all] [--strict] [--no-cache]
       dateline check --dist DIR

Lists what is doubtful in the archive, least certain first: files that could not be read, articles without a date or an
outlet, quotations without a speaker, guesses, warnings. Where a line at the top of the article (its front matter) would
settle the doubt, it is printed beneath, ready to be copied between two lines of \`---\`.

  --seeds DIR   the folder your articles are in (seeds)
  --all         list every doubt; by default of many that say the same the first ${shownOfAKind}
  --strict      exit with 1 when anything is doubtful
  --no-cache    read every article anew
  --dist DIR    compare a copy of the built site with its manifest-sha256.txt instead: what is missing, changed or added

Exit code: 0, with --strict 1 when anything is doubtful, with --dist 1 when the copy differs; 1 when the folder could not be read, 2 when the command is wrong.
`,
  run: runCheck,
}

async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values} = readArguments('check', args, {
    seeds: {type: 'string', default: 'seeds'},
    strict: {type: 'boolean', default: false},
    all: {type: 'boolean', default: false},
    'no-cache': {type: 'boolean', default: false},
    dist: {type: 'string'},
  })
  if (values.dist !== undefined) return tellCopy(values.dist, terminal)
  const archive = await loadArchive(values.seeds, {
    progress: progressOn(terminal),
    warn: (says) => terminal.err(`${says}\n`),
    ...(!values['no-cache'] && {cacheFolder}),
  })
  const doubts = doubtsOf({archive, messages: messagesFor('en')})
  terminal.out(report(doubts, archive.articles.length, values.all ? Number.POSITIVE_INFINITY : shownOfAKind))
  return values.strict && doubts.length > 0 ? 1 : 0
}

/** What of a copy is not as it was built; that tells of accidents, not of somebody who changes the manifest as well. */
async function tellCopy(folder: string, {out}: Terminal): Promise<number> {
  const {checkCopy} = await import('./check-copy.ts')
  const {files, faults} = checkCopy(folder)
  for (const fault of faults) out(`${fault}\n`)
  const said = files.toLocaleString('en')
  out(
    faults.length === 0
      ? `All ${said} files are what was built.\n`
      : `${faults.length} of ${said} files are not what was built.\n`,
  )
  return faults.length > 0 ? 1 : 0
}

const titles: Readonly<Record<DoubtKind, string>> = {
  unreadable: 'Files that are shown as no article',
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

function report(doubts: readonly Doubt[], articles: number, most: number): string {
  const sections = doubtKinds.flatMap((kind) => {
    const these = doubts.filter((doubt) => doubt.kind === kind)
    return these.length > 0
      ? [
          `${titles[kind]} (${these.length})\n${alike(these)
            .map((some) => entries(some, most))
            .join('')}`,
        ]
      : []
  })
  const summary =
    doubts.length === 0
      ? `Nothing is doubtful in ${articles} articles.\n`
      : `${doubts.length} doubts in ${articles} articles.\n`
  return `${[...sections, summary].join('\n')}`
}

/** Warnings that say the same but for names, numbers and words quoted, in the order of the first; other kinds have one complaint. */
function alike(doubts: readonly Doubt[]): readonly (readonly Doubt[])[] {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubts) {
    const isOneComplaint = doubt.kind !== 'warning' && doubt.kind !== 'decision' && doubt.kind !== 'unreadable'
    const what = isOneComplaint
      ? ''
      : doubt.says.replace(/“[^”]*”|`[^`]*`|\d[\d.,:/-]*/gu, '…').replace(/(?:…\W*)+/gu, '…')
    const group = groups.get(what)
    if (group) group.push(doubt)
    else groups.set(what, [doubt])
  }
  return [...groups.values()]
}

function entries(doubts: readonly Doubt[], most: number): string {
  const more = doubts.length - most
  // One more line says no less than that there is one more.
  if (more <= 1) return doubts.map(entry).join('')
  return `${doubts.slice(0, most).map(entry).join('')}  … and ${more.toLocaleString('en')} more like ${most === 1 ? 'it' : 'these'}: --all lists them\n`
}

function entry({file, line, says, settledBy}: Doubt): string {
  const place = file && `${file}${line ? `:${line}` : ''}: `
  return `  ${place}${says}\n${settledBy ? `      ${settledBy}\n` : ''}`
}
