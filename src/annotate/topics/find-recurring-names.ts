import type {Evidence, Fact} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import type {Token} from '../../text/tokens.ts'
import {honorifics, titleModifiers, titles} from '../../vocabulary/names/titles.ts'
import {labelWords, outletEndings} from '../../vocabulary/page/label-words.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {regionDemonyms} from '../../vocabulary/places/place-words.ts'
import {neverInRecurringNames} from '../../vocabulary/topics/event-name-words.ts'
import type {Findings} from '../findings.ts'
import {evidenceAt, factOf} from './scored.ts'

export const keyPhrase = defineRule({
  name: 'key-phrase',
  says: 'A name comes back again and again in the text.',
  example: 'The Harbour Board met. The Harbour Board closed the bridge.',
})

/**
 * Names of things an article comes back to that are no person, organisation or place: `the Velmora Papers … the
 * Velmora Papers`. One article's are its own affair; `link/topics` keeps those that the archive shares.
 *
 * Only runs of capitalised words inside a sentence count: a capital that opens one says nothing, and a title-case
 * headline capitalises everything.
 */
export function findRecurringNames(reading: Reading, findings: Findings): Fact<string>[] {
  const {tokens} = reading
  const found = new Map<string, Evidence[]>()
  for (const {role, firstSentence, lastSentence} of reading.blocks) {
    if (role !== 'body' && role !== 'dek') continue
    for (const {firstToken, lastToken} of reading.sentences.slice(firstSentence, lastSentence)) {
      for (let at = firstToken + 1; at < lastToken; at++) {
        const end = endOfRun(tokens, at, lastToken)
        if (end - at >= 2 && end - at <= mostWords) {
          const name = reading.text.slice(tokens[at]?.start, tokens[end - 1]?.end)
          const hits = found.get(name) ?? []
          hits.push(evidenceAt(tokens, at, end))
          found.set(name, hits)
        }
        at = Math.max(at, end)
      }
    }
  }
  const recurring = [...found].filter(([, hits]) => hits.length >= 2)
  if (recurring.length === 0) return []
  const known = knownWords(findings)
  return recurring
    .filter(([name]) => isOfItsOwn(name.split(' '), known))
    .map(([name, hits]) => factOf(name, 'inferred', keyPhrase, hits))
}

const mostWords = 4

/**
 * Whether a name says more than names that have pages: `Velmora Papers` does, `Ana Ruiz`, `Prime Minister` and
 * `Ruritanian President` do not, nor do labels of the page (`Replay More Videos`), outlets and shouts (`MUST SEE`).
 */
function isOfItsOwn(words: readonly string[], known: ReadonlySet<string>): boolean {
  const last = words.at(-1) ?? ''
  if (words.some((word) => labelWords.has(word.toLowerCase())) || words.every(isShouted)) return false
  return (
    !outletEndings.has(last.toLowerCase()) &&
    !known.has(last) &&
    !titleWords.has(last.toLowerCase()) &&
    !demonyms.has(last)
  )
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

const titleWords: ReadonlySet<string> = new Set([...titles, ...honorifics, ...titleModifiers])

/** `Costa Rican` and `North African` want a noun. */
const demonyms: ReadonlySet<string> = new Set([
  ...countries.flatMap(({inPolitics}) => inPolitics.map((word) => word.split(' ').at(-1) ?? '')),
  ...regionDemonyms,
])

/** Where a run of capitalised words that begins at `at` ends. */
function endOfRun(tokens: readonly Token[], at: number, last: number): number {
  let end = at
  while (end < last && isName(tokens[end])) end++
  return end
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.text.length > 1 && !neverInRecurringNames.has(token.lower)

/** Every word of a name that has a page of its own. */
function knownWords({people, organisations, places, authors, source}: Findings): ReadonlySet<string> {
  const names = [
    ...people.flatMap(({name, aliases}) => [name, ...aliases]),
    ...[...organisations, ...places].map(({name}) => name),
    ...authors.map(({value}) => value.name),
    source?.value ?? '',
  ]
  return new Set(names.flatMap((name) => name.split(' ')))
}
