import {ByteReader, ByteWriter} from './bytes.ts'

/** What every article is filtered, put in order and weighed by; a column each. */
export interface FactColumns {
  /** Words of the text. */
  readonly lengths: Uint32Array
  /** Numbers in the list of outlets. */
  readonly outlets: Uint32Array
  /** Days since the year 1; 0 where nobody knows. */
  readonly earliest: Uint32Array
  readonly latest: Uint32Array
}

/** Lengths are told by their tens. */
const lengthStep = 10

export function packFacts({lengths, outlets, earliest, latest}: FactColumns): Uint8Array {
  const writer = new ByteWriter()
  writer.number(lengths.length)
  for (const length of lengths) writer.number(Math.round(length / lengthStep))
  for (const outlet of outlets) writer.number(outlet)
  let before = 0
  for (const day of earliest) {
    writer.number(day >= before ? 2 * (day - before) : 2 * (before - day) + 1)
    before = day
  }
  latest.forEach((day, at) => {
    writer.number(Math.max(0, day - (earliest[at] ?? 0)))
  })
  return writer.done()
}

export function unpackFacts(bytes: Uint8Array): FactColumns {
  const reader = new ByteReader(bytes)
  const count = reader.number()
  const column = (next: (at: number) => number): Uint32Array => {
    const values = new Uint32Array(count)
    for (let at = 0; at < count; at++) values[at] = next(at)
    return values
  }
  const lengths = column(() => reader.number() * lengthStep)
  const outlets = column(() => reader.number())
  let before = 0
  const earliest = column(() => {
    const step = reader.number()
    before += step & 1 ? -(step >>> 1) : step >>> 1
    return before
  })
  const latest = column((at) => (earliest[at] ?? 0) + reader.number())
  return {lengths, outlets, earliest, latest}
}

/** `2023-08-15` as a number of days; `0001-01-01` is 1. 0 where it is no day. */
export function dayNumber(iso: string): number {
  const match = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(iso)
  if (!match?.groups) return 0
  const {year, month, day} = match.groups
  // `Date.UTC` takes a year of two figures for one of the last century.
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return Math.max(0, Math.round(time / msOfDay) + daysBefore1970)
}

/** The year a day is in. */
export const yearOfDay = (day: number): number => new Date((day - daysBefore1970) * msOfDay).getUTCFullYear()

const msOfDay = 86_400_000
const daysBefore1970 = 719_163
