import {findDateline} from '../../lines/find-dateline.ts'
import {wordRuns, wordsInRun} from '../../text/word-runs.ts'

/** What is compared of a text. */
export interface ComparedText {
  readonly all: Stretches
  /** What stands outside quotation marks, which is the reporter’s own. */
  readonly told: Stretches
  /** `12`, `4.50`, `2023`. */
  readonly figures: ReadonlySet<string>
}

/** Stretches of a text as the runs of words in each, and all of them at a glance. */
interface Stretches {
  readonly runs: readonly Uint32Array[]
  readonly known: ReadonlySet<number>
  /** How many words are in them. */
  readonly words: number
}

/** What is compared, without the dateline: `ORVIK, Aug. 15, 2023 (Reuters) -` is what a paper cuts first. */
export function comparedText(printed: string): ComparedText {
  const text = printed.slice(findDateline(printed)?.span.end ?? 0)
  return {
    all: stretches([text]),
    // Cut there, so that the words on both sides of a quotation become no run.
    told: stretches(text.replace(quoted, '\n').split('\n')),
    figures: new Set(text.match(/\d+(?:[.,:]\d+)*/g)),
  }
}

/** A quotation ends with its marks, or with its paragraph where it goes on in the next. */
const quoted = /“[^”\n]*”?|"[^"\n]*"?|«[^»\n]*»?|„[^“”\n]*[“”]?/g

function stretches(texts: readonly string[]): Stretches {
  const runs = texts.map(wordRuns).filter(({length}) => length > 0)
  const known = new Set<number>()
  let words = 0
  for (const stretch of runs) {
    for (const run of stretch) known.add(run)
    words += stretch.length + wordsInRun - 1
  }
  return {runs, known, words}
}

/**
 * Whether one text was copied from the other, or both from a third: three quarters of the words of the shorter stand in
 * the longer in rows, of those outside quotation marks as well, and so do its figures.
 *
 * - `“We will keep the yard open until the last ship is mended,” …`: two papers that print one long statement, each
 *   in a report of its own, are two reports.
 * - `The ferry carried 212 passengers on Monday …`: a bulletin is written on the pattern of the one of the day before.
 *
 * @param strictly weeks lie between them: then only the same words are a copy, and not a report with the same background.
 */
export function isCopy(a: ComparedText, b: ComparedText, strictly = false): boolean {
  const [short, long] = a.all.words <= b.all.words ? [a, b] : [b, a]
  if (short.all.words < fewestWords) return false
  const least = strictly ? nearlyAll : threeQuarters
  return (
    shareIn(short.all, long.all) >= least &&
    shareIn(short.told, long.told) >= least &&
    figuresIn(short, long) >= (strictly ? 1 : mostFigures) &&
    (!strictly || shareIn(long.all, short.all) >= nearlyAll)
  )
}

/**
 * Which part of the words stands in the other text as well, five or more in a row; of nothing, all. Where a paragraph was
 * cut out, the words on both sides of the cut still stand in rows of their own.
 */
export function shareIn({runs, words}: Stretches, {known}: Stretches): number {
  if (words === 0) return 1
  let shared = 0
  for (const stretch of runs) {
    let upTo = 0
    for (const [at, run] of stretch.entries()) {
      if (!known.has(run)) continue
      shared += at + wordsInRun - Math.max(at, upTo)
      upTo = at + wordsInRun
    }
  }
  return shared / words
}

function figuresIn({figures}: ComparedText, other: ComparedText): number {
  if (figures.size === 0) return 1
  let shared = 0
  for (const figure of figures) if (other.figures.has(figure)) shared++
  return shared / figures.size
}

/** Two sentences of one agency are in the reports of many who wrote the rest themselves. */
const fewestWords = 40
/** Measured on two thousand reports: those of which less is shared were written anew on the same news. */
const threeQuarters = 0.75
const mostFigures = 0.8
/** What is left where a printer changed a word or two. */
export const nearlyAll = 0.9
