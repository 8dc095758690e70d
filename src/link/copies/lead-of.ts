import type {ArticleRecord} from '../../model.ts'
import {namesOfAgencies} from '../../vocabulary/outlets/names-of-agencies.ts'
import {sureDay} from './sure-day.ts'

/** A version of a report, and how many runs of words it has. */
export interface Version {
  readonly record: ArticleRecord
  readonly length: number
}

/**
 * The version that leads: the agency’s own, which the papers print; else the longest, and of those that are as long to
 * a few words the earliest. It is one that all others are copies of; the longest always is.
 *
 * @param versions the longest first.
 */
export function leadOf<V extends Version>(versions: readonly V[], leads: (version: V) => boolean): V | undefined {
  const [longest] = versions
  if (!longest) return undefined
  const own = versions.filter((version) => isAgencysOwn(version) && version.length >= longest.length / 2)
  const asLong = versions.filter(({length}) => length >= asLongAs * longest.length).toSorted(earliestFirst)
  return [...own, ...asLong].find((version) => version === longest || leads(version)) ?? longest
}

/** `via` is the paper that printed it. */
const isAgencysOwn = ({record: {source, via}}: Version): boolean =>
  source !== undefined && via === undefined && namesOfAgencies.has(source.value)

const asLongAs = 0.95

const earliestFirst = (a: Version, b: Version): number => dayOf(a) - dayOf(b)

const dayOf = ({record}: Version): number => sureDay(record) ?? Number.MAX_SAFE_INTEGER
