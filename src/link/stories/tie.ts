import {freshDays, type Signs} from './signs.ts'

/** What two articles have in common beside their words. */
export interface Tie {
  readonly statements: number
  readonly names: number
  /** Whether headline and lede are about different people. */
  readonly differ: boolean
  /** The days between them; undefined where one is not dated. */
  readonly gap?: number
  /** Whether both date their news to their own week. */
  readonly fresh: boolean
  /** Whether one looks back on the day of the other. */
  readonly recalled: boolean
  /** Whether the headline of one has a word of the other's headline or lede; undefined where neither headline has a rarer word. */
  readonly headed?: boolean
}

export function tieOf(a: Signs, b: Signs): Tie {
  return {
    statements: sharedOf(a.statements, b.statements),
    names: sharedOf(a.names, b.names),
    differ: a.protagonists.size > 0 && b.protagonists.size > 0 && sharedOf(a.protagonists, b.protagonists) === 0,
    recalled: looksBackOn(a, b) || looksBackOn(b, a),
    fresh: a.fresh === true && b.fresh === true,
    ...(a.headline.size + b.headline.size > 0 && {
      headed: sharedOf(a.headline, b.lede) + sharedOf(b.headline, a.lede) > 0,
    }),
    ...(a.day !== undefined && b.day !== undefined && {gap: Math.abs(a.day - b.day)}),
  }
}

const looksBackOn = ({past = []}: Signs, {day}: Signs): boolean =>
  day !== undefined && past.some(({first, last}) => first <= day && day <= last)

function sharedOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of few) if (many.has(one)) count++
  return count
}

/**
 * Whether two articles may report one event: alike in their words and within days of each other, and something beside
 * the words ties them, a statement or a name that few have. The further apart they are, the more alike they must be.
 *
 * - Reports that each date their news to their own week are of two events when the weeks differ: an inquiry that opened
 *   on Monday and one that heard a clerk in March. Where they do not, the day may be that of the saving of a page.
 * - A report that names the year, month or day of the other as past looks back on it: `two years ago a crane fell`.
 * - Reports about different people, neither with a word of the other's headline above its news, are of two events, though
 *   judge, court and day be the same: `a jury cleared the nurse Ana Ruiz`, `a jury convicted the banker Jan Novak`.
 * - So are reports that are not much alike and have hardly a name in common, neither with a word of the other's headline above
 *   its news but a country's: one country has much news on one day.
 * - An article without a day needs a statement, since the words of a campaign are the same for months; and a statement
 *   that is recalled years later is no news, so a headline must agree.
 * - Reports a year apart are of two events, a flood and the next flood; only a reprint, statements and all, bears the day of
 *   its saving.
 *
 * @param alike the cosine of their words.
 */
export function mayBeOneEvent({statements, names, differ, headed, gap, fresh, recalled}: Tie, alike: number): boolean {
  if (gap === undefined)
    return alike >= reprinted || (statements > 0 && headed !== false && alike >= (statements > 1 ? 0.08 : 0.15))
  if (statements > 0 && gap <= newsDays) return alike >= 0.06
  if (recalled || (fresh && gap > freshDays && statements === 0)) return false
  if (gap > yearDays) return statements > 0 && alike >= reprinted
  const agree = headed ?? alike >= muchAlike
  if (!agree && (differ || (names < 2 && alike < muchAlike))) return false
  return alike >= Math.min(muchAlike, (names > 0 || statements > 0 ? 0.1 : 0.12) + gap / 200)
}

/** So much alike are reprints. */
const reprinted = 0.5
/** So much alike are reports of one event months apart, or under headlines that say nothing of it. */
const muchAlike = 0.2
const yearDays = 365
/** A statement is news for so long; later it is recalled. */
const newsDays = 10
