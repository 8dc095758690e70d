import {formatShortDate} from '../format-date.ts'
import {type Bins, type BinUnit, periodAt} from './bins.ts'

/** A mark below the bars of a chart over time: the bin it stands under, and its words. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** How many words fit below a chart as narrow as a phone: “15 Aug”, “Aug 2023”, “2023”. */
const mostTicks: Readonly<Record<BinUnit, number>> = {day: 5, month: 4, year: 6, decade: 6}

/** The steps from one tick to the next, in bins: those a calendar has. */
const steps: Readonly<Record<BinUnit, readonly number[]>> = {
  day: [1, 2, 7, 14],
  month: [1, 2, 3, 6, 12, 24],
  year: [1, 2, 5, 10, 20],
  decade: [1, 2, 5, 10, 20, 50],
}

/** The ticks of some bins: under round years, quarters, every seventh day; under all where they are few. */
export function ticksOf(bins: Bins, language: string): readonly Tick[] {
  const {unit, first, size} = bins
  // Days are counted from the first of them: no day of a month is rounder than another.
  const phase = unit === 'day' ? 0 : first
  const room = (step: number): number => mostTicks[unit === 'month' && step % 12 === 0 ? 'year' : unit]
  const step = steps[unit].find((some) => Math.ceil(size / some) <= room(some)) ?? Math.ceil(size / mostTicks[unit])
  return Array.from({length: size}, (_, bin) => bin)
    .filter((bin) => (phase + bin) % step === 0)
    .map((at) => ({at, label: labelOf(periodAt(bins, at), unit, step, language)}))
}

function labelOf(period: string, unit: BinUnit, step: number, language: string): string {
  switch (unit) {
    case 'day':
      return formatShortDate(period, language)
    case 'month':
      return step % 12 === 0 ? period.slice(0, 4) : formatShortDate(period, language)
    case 'year':
    case 'decade':
      return period
    default:
      return unit satisfies never
  }
}
