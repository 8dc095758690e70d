import {hostOf, outletAt, outletNamed} from '../../lines/outlet-named.ts'
import {hasGivenName, isPersonName} from '../../lines/person-name.ts'
import {soundsLikeOutlet} from '../../lines/sounds-like-outlet.ts'
import type {Block, Document} from '../../model.ts'
import {sectionLabels} from '../../vocabulary/page/furniture.ts'
import {attentionLabels, departmentLabels} from '../../vocabulary/page/headline-labels.ts'
import {plainWords} from '../page.ts'
import {sliceBlock} from '../slice-block.ts'
import {deckBehind} from './deck-behind.ts'

/**
 * The parts of a line copied as a headline: `Opinion: The bus is worth it | Transport | The Santa Brisa Post` is a label, the
 * headline, a section and the outlet. What stands behind a dash of the headline's own (`Rain and mud - how it was held`)
 * stays.
 */
export function cutHeadline(block: Block, document: Document): Block[] {
  const {text} = block
  const deck = deckBehind(block, document)
  if (deck !== undefined)
    return [
      ...cutHeadline(sliceBlock(block, 0, deck, 'headline'), document),
      sliceBlock(block, deck, text.length, 'dek'),
    ]
  const {start, label} = labelOf(text)
  const parts = partsOf(text, start)
  let last = parts.length - 1
  const tail: Block[] = []
  const outlet = parts[last]
  if (last > 0 && outlet && isOutlet(text.slice(outlet.start, outlet.end), document)) {
    tail.unshift(sliceBlock(block, outlet.start, outlet.end, 'byline'))
    last--
    // The ferry was never late | Ana Ruiz | The Guardian
    const writer = text.slice(parts[last]?.start, parts[last]?.end).trim()
    if (last > 0 && isPersonName(writer) && hasGivenName(writer)) {
      tail.unshift(sliceBlock(block, parts[last]?.start ?? 0, parts[last]?.end ?? 0, 'byline'))
      last--
    }
    const section = parts[last]
    if (
      last > 0 &&
      section &&
      isDepartment(text.slice(section.start, section.end), text.slice(start, parts[last - 1]?.end))
    ) {
      tail.unshift(sliceBlock(block, section.start, section.end, 'section'))
      last--
    }
  }
  let first = 0
  const opener = parts[0]
  if (tail.length === 0 && last > 0 && opener && outletNamed(text.slice(opener.start, opener.end)) !== undefined) {
    tail.push(sliceBlock(block, opener.start, opener.end, 'byline'))
    first = 1
  }
  const from = parts[first]?.start ?? start
  const to = parts[last]?.end ?? text.length
  if ((tail.length === 0 && !label) || text.slice(from, to).trim().split(/\s+/).length < 2) return [block]
  return [...(label ? [sliceBlock(block, 0, start, label)] : []), sliceBlock(block, from, to, 'headline'), ...tail]
}

/** A label of the lists, or a word or two in capitals between a headline and its outlet: `… — Ferrow — The Ferrow Times`. */
const isDepartment = (part: string, headline: string): boolean =>
  sectionLabels.has(plainWords(part).trim()) ||
  (/^\s*\p{Lu}[\p{L}’'-]+(?: (?:& )?\p{Lu}[\p{L}’'-]+)?\s*$/u.test(part) && headline.trim().split(/\s+/).length > 3)

/**
 * A title as a clipping tool copies it into the front matter: `Pier lamps go out | The Santa Brisa Post` is the headline and
 * the site. Nothing where no site stands behind it: `Rain and mud - how it was held` is the archivist's own.
 */
export function siteOfTitle(title: string, document: Document): {headline: string; site: string} | undefined {
  const parts = partsOf(title, 0)
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (!last || !before) return undefined
  const [headline, site] = [title.slice(0, before.end), title.slice(last.start)]
  return isOutlet(site, document) && headline.split(/\s+/).length > 1 ? {headline, site} : undefined
}

/** `Opinion:` and `Opinion |` name the department; `Watch:` and `[Watch]` say nothing of the article. All are followed by three words or more. */
function labelOf(text: string): {start: number; label?: 'section' | 'furniture'} {
  // UPDATE 2-Ferry runs again: how an agency numbers its versions.
  const version = /^(?:UPDATE|CORRECTED|RPT|REFILE|WRAPUP|INTERVIEW|ANALYSIS|EXCLUSIVE)(?: \d{1,2})?-(?=\S+ \S)/.exec(
    text,
  )
  if (version) return {start: version[0].length, label: 'furniture'}
  const found = /^\[?(?<label>[\p{L}&’' -]{2,25})(?::|\]|\s\|)\s+(?=\S+\s+\S+\s+\S)/u.exec(text)
  const label = found?.groups?.label?.toLowerCase().trim()
  if (!found || label === undefined) return {start: 0}
  if (departmentLabels.has(label)) return {start: found[0].length, label: 'section'}
  return attentionLabels.has(label) ? {start: found[0].length, label: 'furniture'} : {start: 0}
}

const separator = /(?<!\s)\s+(?:[-–—|·•»«‹›\\]|::)\s+/g

function partsOf(text: string, from: number): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  let start = from
  for (const {0: mark, index} of text.matchAll(separator)) {
    if (index < from) continue
    parts.push({start, end: index})
    start = index + mark.length
  }
  return [...parts, {start, end: text.length}]
}

/** A name of the lists, one that ends as papers' names do, a web site, or the name of the site it was clipped from. */
function isOutlet(text: string, {frontMatter: {url, source}, metadata}: Document): boolean {
  const name = text.trim()
  if (outletNamed(name) !== undefined || soundsLikeOutlet(name)) return true
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(name))
    return hostOf(name) !== undefined && (outletAt(name) !== undefined || /\.(?:com|org|net|co\.\w\w|\w\w)$/.test(name))
  const letters = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (source !== undefined && source.toLowerCase() === name.toLowerCase()) return true
  const addresses = [url, ...(metadata ?? []).filter(({field}) => field === 'url').map(({value}) => value)]
  // "… - Brackwater Journal" saved from brackwaterjournal.example
  return (
    letters.length > 3 &&
    addresses.some((address) => address !== undefined && (hostOf(address) ?? '').split('.').includes(letters))
  )
}
