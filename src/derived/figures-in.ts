import type {Article, Block} from '../model.ts'
import {textOffset} from '../text/block-offsets.ts'
import {clockWords, currencySigns, numberWords, percentWords, scaleWords} from '../vocabulary/dates/number-words.ts'
import {functionWords} from '../vocabulary/english/common-words.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subordinators,
} from '../vocabulary/english/function-words.ts'

/** A number an article prints, so that reports of one event can be held against each other. */
export interface Figure {
  /** What is the same in `1,200 dockers` and `1200 striking dockers`: the value and its kind; of small numbers the noun too. */
  readonly id: string
  /** As printed: `1,200 dockers`, `$3.5 million`, `12 percent`. */
  readonly label: string
}

/** A number below this says nothing without its noun: “three” ships are not “three” days. */
const small = 20

/**
 * The figures of an article's text, in their order, each once, with the block that prints it. Dates, hours, years and numbers that are part of a name
 * (`Su-35`, `Resolution 2371`) are none.
 */
export function figuresIn(article: Article): readonly (Figure & {readonly block: Block})[] {
  const found = new Map<string, Figure & {readonly block: Block}>()
  for (const block of article.blocks) {
    if (block.role !== 'body' && block.role !== 'dek') continue
    const dates = datesOf(article, block)
    for (const {figure, at} of figuresOf(block.text)) {
      const isDate = dates.some(({start, end}) => start <= at && at < end)
      if (!isDate && !found.has(figure.id)) found.set(figure.id, {...figure, block})
    }
  }
  return [...found.values()]
}

function datesOf({record}: Article, block: Block): readonly {readonly start: number; readonly end: number}[] {
  return record.dates
    .filter(({span}) => span.start < block.span.end && span.end > block.span.start)
    .map(({span}) => ({start: textOffset(block, span.start, 'start'), end: textOffset(block, span.end, 'end')}))
}

interface Word {
  readonly text: string
  readonly at: number
}

function figuresOf(text: string): readonly {readonly figure: Figure; readonly at: number}[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) words.push({text: match[0], at: match.index})
  return words.flatMap((first, index) => {
    const figure = figureAt(words, index)
    return figure ? {figure, at: first.at} : []
  })
}

/** A run without spaces, without the marks around it; the sign of a percentage is a word. */
const word = /%|[^\s%“”"‘(),;:!?–—…]+(?:[,:](?=\d)[^\s%“”"‘(),;:!?–—…]+)*/g

function figureAt(words: readonly Word[], index: number): Figure | undefined {
  const first = words[index]
  const number = first && numberOf(first.text)
  if (!first || !number) return undefined
  let value = number.value
  let next = index + 1
  let sign = number.sign
  const before = words[index - 1]
  const printed = [first.text]
  const take = (): string => {
    const taken = words[next++]?.text ?? ''
    printed.push(taken)
    return taken
  }
  const after = (): string => (adjacent(words, next) ? bare(words[next]?.text ?? '') : '')
  for (let scale = scaleOf(after()); scale !== undefined; scale = scaleOf(after())) {
    value *= scale
    take()
  }
  if (percentWords.has(after())) {
    const percent = take()
    if (bare(percent) === 'per' && after() === 'cent') take()
    return {id: `${value}%`, label: labelOf(printed)}
  }
  if (before && currencySigns.has(before.text)) sign = before.text
  if (clockWords.has(after().replaceAll('.', '').replace('’', "'")) || isYear(number, next - index)) return undefined
  const noun = isNoun(after()) && !endsClause(words[next - 1]?.text) ? bare(take()) : undefined
  if (sign)
    return {
      id: `${sign}${value}`,
      label: labelOf([...(sign === first.text.slice(0, sign.length) ? [] : [sign]), ...printed]),
    }
  if (!noun && (value < 100 || (before && isName(before.text)))) return undefined
  return {id: value < small ? `${value} ${noun?.replace(/s$/, '')}` : String(value), label: labelOf(printed)}
}

/** `Flight 370`, `Resolution 2371`: the number of a name, unless something is counted. `Some 1,200` is none. */
function isName(before: string): boolean {
  return /^\p{Lu}/u.test(before) && !functionWords.has(before.toLowerCase())
}

/** Whether nothing but a space parts a word from the one before it: a comma ends what is counted. */
function adjacent(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index]]
  return before !== undefined && next !== undefined && next.at - (before.at + before.text.length) <= 1
}

interface Numeral {
  readonly value: number
  readonly sign?: string
  readonly plain: boolean
}

function numberOf(text: string): Numeral | undefined {
  if (!mayBeNumber.has(text.charAt(0))) return undefined
  const written = numberWords.get(text.toLowerCase())
  if (written !== undefined) return {value: written, plain: false}
  const match = numeral.exec(text)
  if (!match?.groups) return undefined
  const {sign = '', digits = ''} = match.groups
  if (sign && !currencySigns.has(sign)) return undefined
  const value = Number(digits.replaceAll(',', ''))
  return {value, ...(sign && {sign}), plain: /^\d{4}$/.test(digits)}
}

/** The letters, figures and signs a number begins with: most words begin with another, and are passed over. */
const mayBeNumber: ReadonlySet<string> = new Set(
  [...'0123456789', ...currencySigns, ...numberWords.keys()].flatMap((text) => [
    text.charAt(0),
    text.charAt(0).toUpperCase(),
  ]),
)

/** `1,200`, `$3.5`, `US$40`; not `10:30`, `15th`, `2-1` or `Su-35`. */
const numeral = /^(?<sign>[^\d\s.,]{0,3})(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\.?$/u

/** Four bare figures that read as a year; `2000 people` is lost with them, `2,000 people` is not. */
function isYear({value, plain}: Numeral, words: number): boolean {
  return plain && words === 1 && value >= 1500 && value < 2200
}

function scaleOf(text: string): number | undefined {
  return scaleWords.get(text) ?? scaleWords.get(text.replace(/s$/, ''))
}

/** Words after a number that are not what is counted: “300 on the pier”, “1,200 were hurt”. */
const clauseWords: ReadonlySet<string> = new Set(
  [adverbs, auxiliaries, coordinators, determiners, prepositions, relatives, subordinators].flatMap((list) => [
    ...list,
  ]),
)

function isNoun(text: string): boolean {
  return /^\p{Ll}[\p{L}-]+$/u.test(text) && !clauseWords.has(text)
}

function endsClause(text = ''): boolean {
  return /[.]$/.test(text)
}

function bare(text: string): string {
  return text.replace(/[.’']+$/u, '')
}

function labelOf(printed: readonly string[]): string {
  return printed
    .map((text, index) => (index === printed.length - 1 ? bare(text) : text))
    .join(' ')
    .replace(' %', '%')
}
