import type {Certainty, Dateline, Span} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import {datelineParticles} from '../vocabulary/names/name-particles.ts'
import {
  datelineCities,
  datelineCountries,
  datelineRegions,
  noDatelinePlaces,
} from '../vocabulary/places/dateline-places.ts'
import {type DayOfDateline, dayBehindDash, dayOfDateline} from './day-of-dateline.ts'
import {outletNamed} from './outlet-named.ts'
import {printedPlace} from './printed-place.ts'

/** Where only the agency signs; `annotate/source` concludes the outlet from it by the same rule. */
export const agencySlug = defineRule({
  name: 'wire-slug',
  says: 'The agency signs the dateline:',
  example: '“TOKYO, July 27. /TASS/.”',
})

export const datelineAgency = defineRule({
  name: 'dateline-agency',
  says: 'The text opens with a place, a day and the agency that sent the report.',
  example: 'CONCORD, Aug. 15 (AP) — The bridge was closed.',
})

export const datelineDate = defineRule({
  name: 'dateline-date',
  says: 'The text opens with a place and the day the report was sent.',
  example: 'TOKYO, July 27 — The bridge was closed.',
})

export const datelinePlace = defineRule({
  name: 'dateline-place',
  says: 'The text opens with the place the report was sent from.',
  example: 'CAIRO — The bridge was closed.',
})

/** A dateline as it opens a paragraph; `span` counts in the paragraph and takes the separator along. */
export interface FoundDateline {
  /** Absent where only the agency signs: `(Bloomberg) -- The …`. */
  readonly dateline?: Dateline
  readonly agency?: string
  /** Where the agency's slug stands. */
  readonly agencySpan?: Span
  readonly span: Span
  readonly certainty: Certainty
  readonly rule: string
}

/** Whether a paragraph opens with a dateline. */
export const hasDateline = (paragraph: string): boolean => findDateline(paragraph) !== undefined

/**
 * Reads the dateline at the head of a paragraph, in the styles of the wires:
 * `TOKYO, July 27. /TASS/.`, `SEOUL, Aug. 15 (Yonhap) --`, `CONCORD, N.H. (AP) —`, `New Delhi [India], March 5 (ANI):`, `Kota (Rajasthan) [India], March 5 (ANI):`,
 * `KINSHASA, Jul 26 2022 (IPS) -`, `(Bloomberg) --`, `CAIRO —`.
 *
 * A place in capitals before a dash is not enough where it could be a label (`EXCLUSIVE — The mayor …`): it takes a
 * known place, a region, a date or an agency, or at least words that label nothing, and then it is inferred.
 */
export function findDateline(paragraph: string): FoundDateline | undefined {
  const head = paragraph.slice(0, 200)
  const signed = agencyOnly(head)
  if (!signed) return placed(head)
  // (ANSA) - ROMA, 04 MAG -: the agency signs, and place and day follow.
  const behind = placed(head.slice(signed.span.end))
  if (behind?.rule !== datelineDate.name || !behind.dateline || signed.agency === undefined) return signed
  const span = {start: 0, end: signed.span.end + behind.span.end}
  return {...signed, dateline: {...behind.dateline, agency: signed.agency}, span, rule: datelineAgency.name}
}

function agencyOnly(head: string): FoundDateline | undefined {
  const found = /^(?:[([/])(?<slug>[\p{L}][\p{L} .&-]{1,30})(?:[)\]/])[ .]*(?:--+|[-–—_:])?\s*(?=\S)/u.exec(head)
  const slug = found?.groups?.slug
  const agency = slug && outletNamed(slug)
  if (!found || !slug || !agency) return undefined
  return {
    agency,
    agencySpan: {start: 1, end: 1 + slug.length},
    span: {start: 0, end: found[0].length},
    certainty: 'stated',
    rule: agencySlug.name,
  }
}

function placed(head: string): FoundDateline | undefined {
  const place = placeStart.exec(head)?.groups?.place
  if (place === undefined || (place.split(' ').length > 6 && !place.includes(',')) || !isPlaceLike(place))
    return undefined
  // "TODAY NICARAGUA – …": a paper that signs where others put the place.
  if (outletNamed(place) !== undefined) return undefined
  const parts = readParts(head, place.length)
  const known = isKnownPlace(place)
  const capitals = isCapitals(place)
  const {date, agency, region, end, separator} = parts
  const knownRegion = region !== undefined && isKnownRegion(region)
  let certainty: Certainty = 'stated'
  if (agency !== undefined) {
    if (!capitals && !known && !knownRegion && date === undefined && separator === '') return undefined
  } else if (separator === '') return undefined
  else if (date !== undefined) {
    if (!capitals && !known && !knownRegion) return undefined
  } else if (!capitals) return undefined
  else if (separator === ':') {
    if (!known) return undefined
  } else if (!known && !knownRegion) {
    if (
      !couldBePlace(place) ||
      !/^[\s,]/.test(head.slice(place.length)) || // a death notice: "RUIZ--Ana."
      (region !== undefined && !isCapitals(region)) ||
      !/^["“‘'(]?\p{Lu}/u.test(head.slice(end))
    )
      return undefined
    certainty = 'inferred'
  }
  return {
    dateline: {
      place: printedPlace(place),
      ...(region !== undefined && {region: printedPlace(region)}),
      ...date,
      ...(agency !== undefined && {agency}),
    },
    ...(agency !== undefined && {agency, agencySpan: parts.agencySpan}),
    span: {start: 0, end},
    certainty,
    rule: (agency !== undefined ? datelineAgency : date !== undefined ? datelineDate : datelinePlace).name,
  }
}

/**
 * The place runs to the first comma, bracket, slash, colon or dash; "ST. LOUIS" and "PORT-AU-PRINCE" hold together, and so does
 * "LOS ANGELES, SEATTLE and VANCOUVER".
 */
const placeStart =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, \p{Lu}[\p{Lu}.'’ -]{2,30}){1,3},? and \p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,2}|\p{Lu}[\p{L}.'’/ -]{1,45}?)(?=,|\s*[([]|\s+\/|\s*(?:--|[–—_:])|\s+-|-\s|\.-|\.\s*(?:[-–—(/]|[A-Z][a-z]{2,8}\.? \d))/u

/** `FERROW, May 3 (Special to The Harbour Times) —` */
const specialPart = /^\s*\((?:Special|By (?:Tele(?:graph|phone)|Wire|Cable))\b[^()]{0,40}\)/
const slugPart = /^(?:[,.]|--)?\s*(?<open>[([/])(?<slug>[^()[\]/]{2,40}(?:\/[^()[\]/]{2,20})?)[)\]/]/
const regionInMarks =
  /^\s*(?:\/(?<slashed>\p{Lu}[^/]{1,40})\/|\[(?<square>\p{Lu}[^\]]{1,40})\]|\((?<round>\p{Lu}[^)]{1,40})\)(?=\s*\[))/u
const regionAfterComma = /^,\s*(?<region>\p{Lu}[\p{L}.'’ -]{1,30}?)(?=,|\s*[([]|\s+\/|\s*(?:--|[–—_:])|\s+-|-\s|\.-)/u
const separators = /^[\s.,]*(?<mark>--+|[–—_:]|-(?=\s|[A-Z“"])|\.-)\s*/

interface Parts {
  readonly region?: string
  readonly date?: DayOfDateline
  readonly agency?: string
  readonly agencySpan?: Span
  readonly separator: string
  readonly end: number
}

function readParts(head: string, from: number): Parts {
  let at = from
  let region: string | undefined
  let date: Parts['date']
  let agency: string | undefined
  let agencySpan: Span | undefined
  for (;;) {
    const rest = head.slice(at)
    const dated = date ? undefined : (dayOfDateline(rest) ?? dayBehindDash(rest))
    if (dated) {
      date = dated.date
      at += dated.length
      continue
    }
    const special = specialPart.exec(rest)
    if (special) {
      at += special[0].length
      continue
    }
    const slug = agency === undefined ? slugPart.exec(rest) : null
    const name = slug?.groups?.slug
    const outlet = name === undefined ? undefined : outletNamed(name)
    if (slug && name !== undefined && outlet !== undefined) {
      const start = at + slug[0].indexOf(name)
      agency = outlet
      agencySpan = {start, end: start + name.length}
      at += slug[0].length
      continue
    }
    const after = region === undefined ? (regionInMarks.exec(rest) ?? regionAfterComma.exec(rest)) : null
    if (after?.groups) {
      const {slashed, square, round, region: plain} = after.groups
      region = slashed ?? square ?? round ?? plain
      at += after[0].length
      continue
    }
    // "Udaipur (Rajasthan) [India]": the country stands behind the state.
    const country = region === undefined ? null : /^\s*\[(?<country>\p{Lu}[^\]]{1,40})\]/u.exec(rest)
    if (country?.groups?.country !== undefined) {
      region = `${region}, ${country.groups.country}`
      at += country[0].length
      continue
    }
    break
  }
  const mark = separators.exec(head.slice(at))
  const stop = mark ?? /^[.,]?\s*/.exec(head.slice(at))
  return {region, date, agency, agencySpan, separator: mark?.groups?.mark ?? '', end: at + (stop?.[0].length ?? 0)}
}

/** Every word begins with a capital, particles apart. */
const isPlaceLike = (place: string): boolean =>
  place
    .split(/[ /]+/)
    .every((word) => /^\p{Lu}/u.test(word) || datelineParticles.has(word.toLowerCase()) || /^al-/i.test(word))

const isCapitals = (place: string): boolean =>
  place.split(/[ /]+/).every((word) => word === word.toUpperCase() || datelineParticles.has(word))

const isKnownPlace = (place: string): boolean =>
  place
    .toLowerCase()
    .split(/\/| and /)
    .every((part) => datelineCities.has(part.trim()) || datelineCountries.has(part.trim()))

const isKnownRegion = (region: string): boolean =>
  region.split(', ').some((part) => {
    const plain = part.toLowerCase().trim()
    return datelineRegions.has(plain) || datelineRegions.has(`${plain}.`) || datelineCountries.has(plain)
  })

const couldBePlace = (place: string): boolean =>
  place.split(' ').length <= 3 &&
  !noDatelinePlaces.has(place.toLowerCase()) &&
  place.split(/[ -]/).every((word) => word.length >= 3 && !noDatelinePlaces.has(word.toLowerCase()))
