import {lowerAt, textAt} from '../../../text/cursor.ts'
import {perWord} from '../../../text/words.ts'
import {callingEndings, callingsThatAreSurnames, personNouns} from '../../../vocabulary/names/person-nouns.ts'
import {personVerbs} from '../../../vocabulary/names/person-verbs.ts'
import {
  firmEndings,
  firmNouns,
  joinersOfNames,
  ledByPeople,
  matchVerbs,
  thingDeterminers,
  thingsThatAreVerbs,
} from '../../../vocabulary/names/words-around-names.ts'
import {manyPlaces, saintsOfPlaces, settlements} from '../../../vocabulary/places/place-words.ts'
import type {Candidate, Occurrence} from '../candidates/candidate.ts'
import type {Page} from '../page.ts'
import {isFree, kind, kindsOf, nameKinds, wordKinds} from '../word-kinds.ts'

/** What a sieve of people is asked: whether this run of words is a person of this article. */
export interface Question {
  readonly page: Page
  readonly candidate: Candidate
  /** Words that the article prints alone, with how often: `Ruiz`. */
  readonly singles: ReadonlyMap<string, number>
  /** Those of them that speak: `Ruiz said`. */
  readonly speaks: ReadonlySet<string>
  /** The tokens where a name accepted before begins or, the token after it, ends: for lists of names. */
  readonly accepted: {readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number>}
}

/** What a sieve answers: how sure, and the occurrence that says so. */
export interface Acceptance {
  readonly certainty: 'stated' | 'inferred' | 'guessed'
  readonly at: Occurrence
}

/** A verb that people speak by, in small letters. */
export const isCue = (page: Page, at: number): boolean =>
  !page.tokens[at]?.capital && personVerbs.has(lowerAt(page.tokens, at))

/** A word for a person in small letters: `spokesman`, `wife`. */
export const isPersonNoun = (page: Page, at: number): boolean =>
  page.tokens[at]?.capital === false && isCalling(page.tokens[at])

const isCalling = perWord(
  ({lower}) =>
    personNouns.has(lower) ||
    callingsThatAreSurnames.has(lower) ||
    (lower.length > 7 && callingEndings.some((ending) => lower.endsWith(ending))),
)

/** The first occurrence that passes. */
export function firstWhere(candidate: Candidate, passes: (occurrence: Occurrence) => boolean): Occurrence | undefined {
  return candidate.occurrences.find(passes)
}

/** Whether no word of the name is known as anything but a name; the first may be a place that people are named after. */
export const isAllFree = ({kinds}: Candidate): boolean =>
  kinds.every((bits, at) => isFree(bits) || (at === 0 && kinds.length > 1 && (bits & kind.placeGiven) !== 0))

const familyFirst = kind.korean | kind.chinese | kind.vietnamese

/** Whether the name ends in a word for a thing that is no family name: `Ana Foundation`, but `Kate Bush`. */
export function endsInThing({page, candidate, singles}: Question): boolean {
  const last = candidate.kinds.at(-1) ?? 0
  // syllables of a name in small print are words elsewhere: "Kim Jong Il", "Lo Man To"
  if ((candidate.words.at(-1)?.length ?? 0) < 4 && ((candidate.kinds[0] ?? 0) & familyFirst) !== 0) return false
  if ((last & (wordKinds | kind.placeHead | kind.demonym)) === 0 || (last & (nameKinds | kind.wordSurname)) !== 0)
    return false
  if (isWordBehindGivenName({page, candidate})) return false
  // "Matthew Salmons … Salmons said"
  return !singles.has(candidate.words.at(-1) ?? '')
}

/** `Lawrence Block`, `Ana Plant`: after a title or calling, a given name is enough to make a word of English a name. */
export const opensWithGivenName = ({kinds}: Candidate): boolean =>
  ((kinds[0] ?? 0) & kind.given) !== 0 && ((kinds[0] ?? 0) & (kind.english | kind.place)) === 0

/**
 * `Cory Booker`, `Jonathan Shell`, `Oliver K. Hedge`, `Ana Todd Eager`: an ordinary word or a firm behind a given name that is
 * nothing else, or behind two.
 */
export const isWordBehindGivenName = ({page, candidate}: Pick<Question, 'page' | 'candidate'>): boolean =>
  (candidate.words.length === 2 || hasMiddleInitial(candidate) || hasTwoGivenNames(page, candidate)) &&
  opensWithGivenName(candidate) &&
  ((candidate.kinds.at(-1) ?? 0) & headsOfThings) === 0

/** `Oliver K. Hedge`: nothing but a person is written so. */
export const hasMiddleInitial = ({words}: Pick<Candidate, 'words'>): boolean =>
  words.length === 3 && /^\p{L}\.$/u.test(words[1] ?? '')

/** `Ana Todd Eager`, but the `Ana Todd Says` of a headline ends in its verb. */
const hasTwoGivenNames = (page: Page, {words, kinds, occurrences}: Candidate): boolean =>
  kinds.length === 3 &&
  ((kinds[1] ?? 0) & kind.given) !== 0 &&
  ((kinds[1] ?? 0) & kind.place) === 0 &&
  !personVerbs.has(words[2] ?? '') &&
  occurrences.every(({last}) => page.reading.partOf(last - 1) !== 'VERB')

const headsOfThings = kind.organisationHead | kind.placeHead | kind.thing | kind.titleModifier | kind.newspaper

/**
 * Whether the article treats the words as a thing: an article or preposition of place stands before them, or a word for
 * a thing after: `the Suame Lodge`, `in Biswas Betka`, `Nussu Badragund village`.
 */
export function looksLikeThing(question: Question): boolean {
  const {page, candidate} = question
  return (
    servesAsName(question) ||
    candidate.occurrences.every((occurrence) => ownsSomebody(question, occurrence)) ||
    candidate.occurrences.some(
      ({first, title}) => title === first && thingDeterminers.has(lowerAt(page.tokens, first - 1)),
    )
  )
}

/** `Harbour London’s Tavi Orlo`: what opens with no given name, ends in a place and has somebody of two names is the house of a paper. */
const ownsSomebody = ({page, candidate}: Question, {last}: Occurrence): boolean =>
  ((candidate.kinds[0] ?? 0) & kind.given) === 0 &&
  ((candidate.kinds.at(-1) ?? 0) & kind.place) !== 0 &&
  page.tokens[last]?.kind === 'possessive' &&
  page.nameLike[last + 1] === 1 &&
  page.nameLike[last + 2] === 1

/**
 * Whether the words name something else: a school or street after a person (`the Ana Ruiz facility`), a work in marks
 * (`titled “Edmond de Bellamy”`).
 */
export function servesAsName({page, candidate}: Question): boolean {
  return candidate.occurrences.some(({first, last, title}) => {
    if (title < first) return false
    // "a festival in Santa Maria de Lota"
    if (page.nameLike[first - 1] === 1 && saintsOfPlaces.has(lowerAt(page.tokens, first - 1))) return true
    if (lowerAt(page.tokens, first - 1) === 'of' && settlements.has(lowerAt(page.tokens, first - 2))) return true
    if (
      isListedAsPlace(page, last) ||
      isListedBehindPlaces(page, first) ||
      isRowOfTable(page, last) ||
      beatsClub(page, last)
    )
      return true
    if (isFirm(page, first, last)) return true
    if (opening.test(textAt(page.tokens, first - 1)) && closing.test(textAt(page.tokens, last))) return true
    const end = isAdjectiveOfThing(page, first, last) ? last + 1 : last
    const after = page.tokens[end]
    return (
      after !== undefined &&
      !after.capital &&
      after.kind === 'word' &&
      (kindsOf(after.lower) & (kind.placeHead | kind.organisationHead | kind.thing)) !== 0 &&
      !isPersonNoun(page, end) &&
      !isCue(page, end) &&
      !thingsThatAreVerbs.has(after.lower) &&
      !ledByPeople.has(after.lower)
    )
  })
}

/** `D.E. Ruiz & Co.`, `Oduya & Sons`, `the hedge fund Tavi Orlo`. */
function isFirm({tokens}: Page, first: number, last: number): boolean {
  const joined = lowerAt(tokens, last) === '&' || lowerAt(tokens, last) === 'and'
  if (joined && firmEndings.has(lowerAt(tokens, last + 1)) && tokens[last + 1]?.capital) return true
  return firmNouns.has(lowerAt(tokens, first - 1)) && tokens[first - 1]?.capital === false
}

/** `in Kruo Khong, Kruo Saen and Mae Dves districts`: a list of names that ends in what they are. */
function isListedAsPlace(page: Page, last: number): boolean {
  let at = last
  while (at < last + 24 && (page.nameLike[at] === 1 || listMarks.has(lowerAt(page.tokens, at)))) at++
  return [at, at - 1].some((end) => manyPlaces.has(lowerAt(page.tokens, end))) && page.nameLike[at - 1] === 1
}

/** `three reservoirs -- Lam Dves, Lam Sae and Lam Takhong`: a list of names below what they are. */
function isListedBehindPlaces(page: Page, first: number): boolean {
  let at = first - 1
  while (at > first - 24 && (page.nameLike[at] === 1 || listMarks.has(lowerAt(page.tokens, at)))) at--
  const mark = at
  while (colonLike.has(textAt(page.tokens, at))) at--
  return at < mark && manyPlaces.has(lowerAt(page.tokens, at))
}

/** `the Ana Ruiz international bridge`. */
const isAdjectiveOfThing = (page: Page, first: number, last: number): boolean =>
  lowerAt(page.tokens, first - 1) === 'the' &&
  page.tokens[last]?.capital === false &&
  page.reading.partOf(last) === 'ADJ'

/** `Ashby Vale beat Penkridge Town 7-0`: who plays a club is one. */
function beatsClub(page: Page, last: number): boolean {
  if (!matchVerbs.has(lowerAt(page.tokens, last))) return false
  let at = last + 1
  while (at < last + 3 && !page.nameLike[at]) at++
  while (page.nameLike[at + 1] === 1) at++
  return (
    ((page.kinds[at] ?? 0) & (kind.organisationHead | kind.placeHead)) !== 0 && /\d/.test(textAt(page.tokens, at + 1))
  )
}

/** `Ashby Vale 9 7 1 1`: the row of a table of results. */
const isRowOfTable = ({tokens}: Page, last: number): boolean =>
  [last, last + 1, last + 2].every((at) => tokens[at]?.kind === 'number')

const listMarks: ReadonlySet<string> = new Set([',', '&', ...joinersOfNames])

const colonLike = new Set([':', '-', '–', '—', '('])

const opening = /^["“‘«']$/
const closing = /^["”’»']$/
