import {authorsOfByline, namesAlone} from '../lines/byline.ts'
import {isDated} from '../lines/days/is-dated.ts'
import {isJumpLine} from '../lines/jump-line.ts'
import {hasGivenName} from '../lines/person-name.ts'
import {soundsLikeOutlet} from '../lines/sounds-like-outlet.ts'
import type {TextLine} from './text-line.ts'

/** Lines longer than this are paragraphs, not cut at a width: mail and wire texts are cut at 60 to 80 characters. */
const widest = 100
/** Columns narrower than this are menus and lists. */
const narrowest = 40

/** Columns of old newspapers are narrower, and their words broken at the ends of lines. */
const narrowestColumn = 24

/**
 * Tells for each line of a run (lines without a blank one between) whether the next one goes on with it.
 *
 * A text was cut to a width when every line is full: the first word of the next would not have fitted. A list of short
 * lines fails that (`Subscribe` above `Sign in`), and paragraphs of one line each end in full stops. So the cuts of a
 * run are joined only when most lines are full and most full lines end in the middle of a sentence.
 */
export function isWrapped(printed: readonly TextLine[]): boolean[] {
  // Copied from a page or from Word, "3 May 2024" has blanks that do not break, and is a day all the same.
  const run = printed.map((line) => ({...line, text: line.text.replaceAll('\u00a0', ' ')}))
  const joins = run.map((line, index) => isOneHeadline(run, index) || isBroken(line.text, run[index + 1]?.text))
  if (run.length < 2) return joins
  const indented = joinsByIndent(run)
  if (indented) return run.map((_, index) => joins[index] === true || indented[index] === true)
  const width = run.reduce((most, {text, indent}) => Math.max(most, text.length + indent), 0)
  if (width > widest || width < (isColumn(run) ? narrowestColumn : narrowest)) return joins
  const full = run.map((line, index) => {
    const next = run[index + 1]
    return next !== undefined && line.indent + line.text.length + 1 + firstWord(next.text).length > width
  })
  const cuts = run.length - 1
  const fullLines = full.filter(Boolean).length
  const inSentence = run.filter((line, index) => full[index] && !endsSentence.test(line.text)).length
  if (fullLines * 2 < cuts || inSentence * 2 < fullLines) return joins
  return run.map((line, index) => {
    const next = run[index + 1]
    if (joins[index]) return true
    if (!next || isHeaderLine(line.text) || isHeaderLine(next.text) || opensTurn.test(next.text)) return false
    // A line cut at its hyphen or before a long word is not quite full, but the sentence goes on in small letters.
    const goesOn = line.text.length * 2 > width && !endsSentence.test(line.text) && /^\p{Ll}/u.test(next.text)
    if (!full[index] && !goesOn) return false
    // "… in May." above an indented line: a new paragraph that happens to follow a full line.
    return !(next.indent > line.indent && endsSentence.test(line.text)) && !/^[•*◦–—-]\s/.test(next.text)
  })
}

/**
 * Where paragraphs begin with an indent and not with a blank line, every line goes on below that no indent follows. So it is
 * when each indented line but the first stands behind the end of a sentence, and the lines that go on are about as long as
 * each other; a poem and a table are not.
 */
function joinsByIndent(run: readonly TextLine[]): boolean[] | undefined {
  const base = run.reduce((least, {indent}) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const width = run.reduce((most, {text, indent}) => Math.max(most, text.length + indent), 0)
  if (run.length < 4 || width > widest || width < narrowestColumn) return undefined
  const opens = run.map(({indent}) => indent >= base + 2)
  const openers = opens.filter(Boolean).length
  if (openers === 0 || openers * 2 > run.length) return undefined
  const alone = run.map(({text}) => isJumpLine(text) || isHeaderLine(text))
  const fits = run.every((line, index) => {
    const next = run[index + 1]
    if (next === undefined || alone[index] || alone[index + 1]) return true
    return opens[index + 1] ? endsSentence.test(line.text) : line.text.length + line.indent > width * 0.7
  })
  if (!fits) return undefined
  return run.map((_, index) => index + 1 < run.length && !opens[index + 1] && !alone[index] && !alone[index + 1])
}

/** `ANA RUIZ, HARBOUR NEWS ANCHOR: Good morning.`, `Q: Did it hold?`: in a transcript each speaker begins a paragraph. */
const opensTurn =
  /^(?:>> ?)?(?:[QA][.:]|\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4}(?:, [^:.]{2,50}| [([][^)\]]{1,40}[)\]])?:) \S/u

/** “By Ana Ruiz”, “Ana Ruiz”, “3 May 2024” and an address below a headline go on with nothing. */
const isHeaderLine = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) ||
  (text.length < 120 && (isDated(text) || authorsOfByline(text).length > 0)) ||
  (text.length < 40 && namesAlone(text).some(({name}) => hasGivenName(name)))

/** `Hender-` above `son`, and the sign `¬` with which text recognition writes a hyphen at the end of a line. */
const isBroken = (line: string, next: string | undefined): boolean =>
  next !== undefined && (line.endsWith('¬') || (/\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next)))

/** A word is broken at the end of some line. */
const isColumn = (run: readonly TextLine[]): boolean =>
  run.length > 2 && run.some((line, index) => isBroken(line.text, run[index + 1]?.text))

/** `BALLOON COMES DOWN ON` above `A CHAPEL ROOF`, alone between blank lines: a headline in capitals, cut in two or three. */
function isOneHeadline(run: readonly TextLine[], index: number): boolean {
  const next = run[index + 1]
  return (
    next !== undefined &&
    run.length <= 3 &&
    run.every(
      ({text}) =>
        text === text.toUpperCase() &&
        /^\p{Lu}[^.:]{6,}\.?$/u.test(text) &&
        !/\d{4}/.test(text) &&
        !isHeaderLine(text) &&
        text.includes(' '),
    ) &&
    !run.some(({text}) => soundsLikeOutlet(text))
  )
}

const endsSentence = /[.!?:]["”’')\]]*$/

const firstWord = (text: string): string => {
  const space = text.indexOf(' ')
  return space < 0 ? text : text.slice(0, space)
}
