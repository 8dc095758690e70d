import type {Certainty, DateClue, Evidence, Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {civilDate} from '../../text/calendar/days.ts'
import {bounds, isoDate, isoDay} from '../../text/calendar/iso.ts'
import {candidateDays} from './candidate-days.ts'
import {type Surroundings, scoreNeighbours, supports, trust} from './neighbours.ts'
import {fits, scoreRecollections} from './recollections.ts'
import {scoreDay} from './score-day.ts'

export const neighbour = defineRule({
  name: 'neighbour',
  says: 'Another article of the archive reports the same event and is dated.',
  example: 'The council closed the bridge, and another paper of 3 May 2024 reports the same vote.',
})

export const neighbourEcho = defineRule({
  name: 'neighbour-echo',
  says: 'Another article of the archive prints the same statement and is dated.',
  example: '“The bridge is not safe,” said Ana Ruiz, and another paper of 3 May 2024 prints it as well.',
})

export const recalled = defineRule({
  name: 'recalled',
  says: 'A later article of the archive looks back on the event and dates it.',
  example: 'The bridge, which the council closed in May 2024, was opened again.',
})

export const severalClues = defineRule({
  name: 'clues',
  says: 'Several clues of the text agree on it.',
  example: 'The bridge was closed on Tuesday, three years after the flood of 2021.',
})

/** How sure a day, month or year must be, of 1, to be published. */
const dayShare = 0.5
const periodShare = 0.8
/** Days this much less likely than the best, in log odds, are out of the bounds. */
const boundary = 4

/**
 * The day of publication that fits the clues of an article and its neighbours best, at the precision that is earned:
 * the day when one stands out, else the month, else the year, else nothing.
 */
export function solveDay(clues: readonly DateClue[], surroundings: Surroundings): Published | undefined {
  if (!speaksOfTime(clues, surroundings)) return undefined
  const days = candidateDays(clues, surroundings.neighbours).map((day) => ({
    day,
    score: total(day, clues, surroundings),
  }))
  const best = days.reduce<Scored | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined)
  if (!best || best.score <= 0) return solveYear(clues)
  const weight = ({score}: Scored): number => Math.exp(score - best.score)
  // A day of the article’s own stands without its neighbours; one that is only theirs is as good as they are.
  const own = clues.some(({hint}) => hint.kind === 'day' || (hint.kind === 'holiday' && hint.weekday !== undefined))
  const mass = days.reduce((sum, one) => sum + weight(one), 0) / (own ? 1 : trust(surroundings.neighbours))
  const shareOf = (test: (day: number) => boolean): number =>
    days.reduce((sum, one) => (test(one.day) ? sum + weight(one) : sum), 0) / mass
  const {year, month} = civilDate(best.day)
  const share = weight(best) / mass
  const possible = days.filter(({score}) => best.score - score < boundary)
  const value =
    share >= dayShare
      ? isoDay(best.day)
      : shareOf((day) => civilDate(day).year === year && civilDate(day).month === month) >= periodShare
        ? isoDate(year, month)
        : shareOf((day) => civilDate(day).year === year) >= periodShare
          ? isoDate(year)
          : undefined
  if (value === undefined) return undefined
  const told = evidenceFor(best.day, clues, surroundings)
  return {
    value,
    certainty: certaintyOf(share, clues, surroundings),
    rule: told.rule,
    evidence: told.evidence,
    earliest: isoDay(possible[0]?.day ?? best.day),
    latest: isoDay(possible.at(-1)?.day ?? best.day),
  }
}

interface Scored {
  readonly day: number
  readonly score: number
}

function total(day: number, clues: readonly DateClue[], {neighbours, recollections}: Surroundings): number {
  let score = 0
  for (const {hint} of clues) score += scoreDay(hint, day)
  return score + scoreNeighbours(neighbours, day) + scoreRecollections(recollections, day)
}

/**
 * Whether a date could be checked against anything: likeness alone may be another event of the same kind. A statement
 * that both print is enough.
 */
const speaksOfTime = (clues: readonly DateClue[], {neighbours}: Surroundings): boolean =>
  clues.some(({hint}) => hint.kind !== 'since') || neighbours.some(({echo}) => echo)

/** Nobody around. */
export const alone: Surroundings = {neighbours: [], recollections: []}

/** What speaks for the day, strongest first. The strongest that names a day is the rule: a weekday alone dates nothing. */
function evidenceFor(
  day: number,
  clues: readonly DateClue[],
  {neighbours, recollections}: Surroundings,
): {rule: string; evidence: Evidence[]} {
  const weighed = [
    ...clues.map(({rule, span, says, hint}) => ({rule, item: {span, says}, score: scoreDay(hint, day)})),
    ...neighbours
      .filter((neighbour) => supports(neighbour, neighbours, day))
      .map(({echo, article, says}) => ({
        rule: (echo ? neighbourEcho : neighbour).name,
        item: {article, says},
        score: scoreNeighbours(neighbours, day),
      })),
    ...recollections
      .filter((one) => fits(one, day))
      .slice(0, 2)
      .map(({article, value}) => ({
        rule: recalled.name,
        item: {article, says: `looks back on it in ${value}`},
        score: 1.5,
      })),
  ]
    .filter(({score}) => score > 0.5)
    .sort((a, b) => b.score - a.score)
  const [first] = weighed
  return {
    rule: weighed.find(({rule}) => !periods.has(rule))?.rule ?? first?.rule ?? severalClues.name,
    evidence: weighed.map(({item}) => item),
  }
}

const periods: ReadonlySet<string> = new Set([
  'past-weekday',
  'anniversary',
  'year-equation',
  'past-year',
  recalled.name,
])

/** Stated: day, month and year stand in the dateline. Inferred: the article’s own day, in a year it gives reason for. */
function certaintyOf(share: number, clues: readonly DateClue[], {neighbours}: Surroundings): Certainty {
  const days = clues.flatMap(({hint}) => (hint.kind === 'day' ? [hint] : []))
  if (days.some(({of, year}) => (of === 'dateline' || of === 'line') && year !== undefined)) return 'stated'
  const [first] = days
  // A photo may be of another day, an event of another week: either needs a second clue beside it.
  const alone =
    (first?.of === 'photo' || first?.of === 'event') &&
    clues.every(({hint}) => hint.kind === 'day' || hint.kind === 'since')
  const years =
    days.some(({year}) => year !== undefined) ||
    clues.some(({hint}) => hint.kind === 'year') ||
    neighbours.some(({echo}) => echo)
  return share >= 0.75 && !alone && years && (days.length > 0 || neighbours.some(({echo}) => echo))
    ? 'inferred'
    : 'guessed'
}

/** Where no day is in sight: the year of an anniversary that is being kept. */
function solveYear(clues: readonly DateClue[]): Published | undefined {
  const kept = clues.filter(({hint}) => hint.kind === 'year' && hint.present)
  const years = new Set(kept.map(({hint}) => (hint.kind === 'year' ? hint.year : 0)))
  const [year] = years
  if (year === undefined || years.size > 1) return undefined
  const {first, last} = bounds({year})
  const against = clues.some(({hint}) => scoreDay(hint, last) < 0)
  if (against) return undefined
  return {
    value: isoDate(year),
    certainty: 'inferred',
    rule: kept[0]?.rule ?? 'anniversary',
    evidence: kept.map(({span, says}) => ({span, says})),
    earliest: isoDay(first),
    latest: isoDay(last),
  }
}
