import {wordsOf} from '../words.ts'

/** What a reader asks for. */
export interface Question {
  /** As typed: words, and `“a quotation”` to be found as it stands. */
  readonly words: string
  /** A year, a month or a day: `2019`, `2019-03`, `2019-03-08`. */
  readonly from?: string
  readonly to?: string
  /** Ids. */
  readonly outlet?: string
  readonly person?: string
  readonly topic?: string
  readonly story?: string
  /** Of the person, what they said, and not where they are named. */
  readonly saidBy?: boolean
  readonly order?: Order
}

export const orders = ['best', 'newest', 'oldest'] as const

export type Order = (typeof orders)[number]

/** A word or a phrase that has to be there. */
export interface Wanted {
  readonly words: readonly string[]
  readonly exact: boolean
  /** As it was typed. */
  readonly printed: string
}

/** Takes the words of a question apart; what stands between quotation marks stays together. */
export function readWords(typed: string): readonly Wanted[] {
  const wanted: Wanted[] = []
  let rest = 0
  for (const match of typed.matchAll(quoted)) {
    wanted.push(...looseWords(typed.slice(rest, match.index)))
    const printed = match.groups?.words ?? ''
    const words = wordsOf(printed).map(({word}) => word)
    if (words.length > 0) wanted.push({words, exact: true, printed: `“${printed.trim()}”`})
    rest = match.index + match[0].length
  }
  return [...wanted, ...looseWords(typed.slice(rest))]
}

/** The last may still be open, as it is while it is typed. */
const quoted = /["“”„«](?<words>[^"“”„«»]+)(?:["“”»]|$)/g

/** `Jong-un` is two words that stand together, as are the signs of a script without spaces. */
export function looseWords(typed: string): readonly Wanted[] {
  return typed.split(/\s+/).flatMap((printed): Wanted[] => {
    const words = wordsOf(printed).map(({word}) => word)
    return words.length > 0
      ? [{words, exact: false, printed: printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || printed}]
      : []
  })
}

/** The first day (`2019-03-01` of `2019-03`), or the last; `undefined` of what is no date. */
export function dayOf(date: string | undefined, edge: 'first' | 'last'): string | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/.exec(
    date?.trim() ?? '',
  )
  if (!match?.groups) return undefined
  const {year, month, day} = match.groups
  if (edge === 'first') return `${year}-${month ?? '01'}-${day ?? '01'}`
  return `${year}-${month ?? '12'}-${day ?? new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()}`
}
