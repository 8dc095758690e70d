import {basename} from 'node:path'
import type {ArticleRecord, Quote} from '../../src/model.ts'
import type {Expectation} from './expectation.ts'

/** What of an expectation does not hold of an article, a sentence each. */
export function faultsOf(expected: Expectation, record: ArticleRecord): string[] {
  return [...factFaults(expected, record), ...statementFaults(expected, record), ...wordFaults(expected, record)]
}

/** The article that a case means by `bulk.txt#2` or `page.html?` (only if it came out): by its file, or by the headline it asks for. */
export function recordOf(
  key: string,
  expected: Expectation,
  records: readonly ArticleRecord[],
): ArticleRecord | undefined {
  const name = key.replace(/\?$/, '')
  const [, bulk, nth] = /^(.+)#(\d+)$/.exec(name) ?? []
  const those = bulk ? records.filter(({file}) => basename(file).replace(/(\.\w+)#.*$/, '$1') === bulk) : []
  return (
    those.find((record) => listed(expected.headline).some((one) => plain(one) === plain(record.headline?.value))) ??
    records.find(({file}) => file === name || basename(file) === name) ??
    those[Number(nth) - 1]
  )
}

const listed = (wanted: string | null | readonly (string | null)[] | undefined): readonly (string | null)[] =>
  wanted === undefined ? [] : [wanted].flat()

const facts = ['headline', 'dek', 'section', 'url', 'source', 'via', 'published'] as const

function factFaults(expected: Expectation, record: ArticleRecord): string[] {
  const faults = facts.flatMap((field) => {
    if (expected[field] === undefined) return []
    const found = record[field]?.value
    const holds = listed(expected[field]).some((one) =>
      one === null ? found === undefined : found !== undefined && plain(one) === plain(found),
    )
    return holds ? [] : [`${field}: expected ${JSON.stringify(expected[field])}, found ${JSON.stringify(found)}`]
  })
  const {published} = record
  const [from, to] = expected.publishedWithin ?? []
  if (from !== undefined && to !== undefined && published) {
    const [early, late] = [published.earliest ?? published.value, published.latest ?? published.value]
    if (early < from || late > `${to}~`)
      faults.push(`published: expected within ${from} and ${to}, found ${early} to ${late}`)
  }
  const all = record.authors.map(({value}) => value.name)
  const writers = record.authors.flatMap(({value}) => (value.role === 'author' ? [value.name] : []))
  const authors = expected.authors?.join(' | ')
  if (authors !== undefined && ![all, writers].some((list) => words(list.join(' | ')) === words(authors)))
    faults.push(`authors: expected ${authors}, found ${all.join(' | ')}`)
  return faults
}

function statementFaults({said = [], notSaid = []}: Expectation, {quotes}: ArticleRecord): string[] {
  const printed = quotes.filter(({kind, stance}) => kind !== 'term' && !stance)
  const missing = said.flatMap(({text, speaker}) => {
    const found = saidIn(printed, words(text))
    if (found.length === 0) return [`said: “${text}” is not printed`]
    const fits = found.some((parts) => parts.every((quote) => speaker === undefined || isBy(quote, listed(speaker))))
    return fits ? [] : [`said: “${text}” is by ${found.map((parts) => parts.map(nameOf).join(' + ')).join(', ')}`]
  })
  const wrong = notSaid.flatMap(({text, speaker}) =>
    printed
      .filter((quote) => quote.speaker && words(quote.text).includes(words(text)))
      .filter((quote) => speaker === undefined || sameName(nameOf(quote), speaker))
      .map((quote) => `not said: “${quote.text}” by ${nameOf(quote)}`),
  )
  return [...missing, ...wrong]
}

function wordFaults(expected: Expectation, {people, dates, text}: ArticleRecord): string[] {
  const named = new Set(people.flatMap(({name, aliases}) => [name, ...aliases]).map(words))
  return [
    ...(expected.people ?? []).filter((name) => !named.has(words(name))).map((name) => `people: ${name} is missing`),
    ...(expected.notPeople ?? []).filter((name) => named.has(words(name))).map((name) => `people: ${name} is none`),
    ...(expected.notDates ?? [])
      .filter((day) => dates.some(({value}) => value === day))
      .map((day) => `dates: ${day} is none`),
    ...(expected.textHas ?? [])
      .filter((part) => !plain(text).includes(plain(part)))
      .map((part) => `text: “${part}” is lost`),
    ...(expected.textHasNot ?? [])
      .filter((part) => plain(text).includes(plain(part)))
      .map((part) => `text: “${part}” should be set aside`),
  ]
}

const nameOf = ({speaker}: Quote): string => speaker?.name ?? 'nobody'

const isBy = (quote: Quote, speakers: readonly (string | null)[]): boolean =>
  speakers.some((one) => (one === null ? quote.speaker === undefined : sameName(nameOf(quote), one)))

const sameName = (one: string, other: string): boolean =>
  words(one).replace(/^(?:the|an?) /, '') === words(other).replace(/^(?:the|an?) /, '')

/** The statements with about these words, each as a list: one statement, or all those that make them up together. */
function saidIn(quotes: readonly Quote[], wanted: string): Quote[][] {
  const whole = quotes.filter(({text}) => [text, ...text.split(' … ')].some((part) => covers(words(part), wanted)))
  if (whole.length > 0) return whole.map((quote) => [quote])
  const parts = quotes.filter(({text}) => text.split(' … ').every((part) => ` ${wanted} `.includes(` ${words(part)} `)))
  return parts.length > 1 && covers(parts.map(({text}) => words(text)).join(' '), wanted) ? [parts] : []
}

/** The words asked for, give or take a few at the ends: seven in ten of either side. */
function covers(found: string, wanted: string): boolean {
  const [ours, theirs] = [found.split(' '), wanted.split(' ')]
  if (found.includes(wanted)) return theirs.length >= 0.6 * ours.length
  const left = [...ours]
  const both = theirs.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return both >= 0.7 * ours.length && both >= 0.7 * theirs.length
}

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

const words = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
