import type {Mention, Span} from '../../model.ts'
import {lowerOf} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import {offices, passingWords} from '../../vocabulary/names/offices.ts'
import {personNouns} from '../../vocabulary/names/person-nouns.ts'
import {restrictions} from '../../vocabulary/names/words-around-names.ts'
import type {FoundPerson} from '../findings.ts'

/**
 * The people again, with the places where the text means them by their office alone: `Energy Minister Ana Ruiz resigned.
 * The minister said …`. Only where nobody else can be meant: one person of the article bears the office, and bears it
 * now; they were named in this sentence or one of the two before it; and nobody was named since of whom the article
 * does not say another office. Words that `quotes` attributes to somebody are left alone: their `the minister` is that
 * of the speaker.
 */
export function roleMentions(
  reading: Reading,
  people: readonly FoundPerson[],
  quoted: readonly Span[],
): readonly FoundPerson[] {
  const bearers = bearersOf(people)
  if (bearers.size === 0) return people
  const named = namedIn(reading, people)
  const found = new Map<number, Mention[]>()
  const {tokens} = reading
  for (let at = 0; at < tokens.length - 1; at++) {
    const article = tokens[at]
    const noun = tokens[at + 1]
    if (article?.lower !== 'the' || noun?.capital !== false) continue
    const person = bearers.get(noun.lower)
    const next = tokens[at + 2]
    if (person === undefined || next?.capital || goesOn(lowerOf(next))) continue
    // "Ana Ruiz, the mayor," says the office itself
    if (tokens[at - 1]?.text === ',' && tokens[at - 2]?.capital) continue
    if (!isMeant(person, article.start, article.sentence, named, people)) continue
    if (quoted.some(({start, end}) => start <= article.start && article.start < end)) continue
    found.set(person, [...(found.get(person) ?? []), {start: article.start, end: noun.end, kind: 'role'}])
  }
  return people.map((person, index) => withMentions(person, found.get(index)))
}

/** `the minister of trade`, `the judge in the case` are perhaps somebody else, `the billionaire owner` has no end here. */
const goesOn = (word: string): boolean => restrictions.has(word) || personNouns.has(word)

/** Who alone bears each office of the article: `minister` → 0. An office that is past or partly borne is nobody’s. */
function bearersOf(people: readonly FoundPerson[]): Map<string, number> {
  const bearers = new Map<string, number | undefined>()
  people.forEach(({roles}, index) => {
    for (const {value} of roles) {
      const office = officeIn(value)
      if (office === undefined) continue
      const isFree = !bearers.has(office) || bearers.get(office) === index
      bearers.set(office, isFree && isHeldNow(value) ? index : undefined)
    }
  })
  return new Map([...bearers].flatMap(([office, index]) => (index === undefined ? [] : [[office, index] as const])))
}

/** The office a role ends in, before its `of`: `minister` in `Deputy Minister of Trade`. */
function officeIn(role: string): string | undefined {
  const word = role
    .toLowerCase()
    .split(/ (?:of|for|at|to|in) |, /)[0]
    ?.split(/[\s-]+/)
    .at(-1)
  return word !== undefined && offices.has(word) ? word : undefined
}

const isHeldNow = (role: string): boolean =>
  !role
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => passingWords.has(word))

interface Naming {
  readonly person: number
  readonly start: number
  readonly sentence: number
}

/** Where the article names somebody, in the order of the text. */
function namedIn(reading: Reading, people: readonly FoundPerson[]): Naming[] {
  const all = people
    .flatMap(({mentions}, person) => mentions.map(({start}) => ({person, start})))
    .sort((a, b) => a.start - b.start)
  let sentence = 0
  return all.map(({person, start}) => {
    while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence]?.end ?? 0) <= start) sentence++
    return {person, start, sentence}
  })
}

/** Whether the person was named last, but for people of another office, at most two sentences before. */
function isMeant(
  person: number,
  at: number,
  sentence: number,
  named: readonly Naming[],
  people: readonly FoundPerson[],
): boolean {
  for (let i = named.length - 1; i >= 0; i--) {
    const naming = named[i]
    if (!naming || naming.start >= at) continue
    if (naming.sentence < sentence - 2) return false
    if (naming.person === person) return true
    if (people[naming.person]?.roles.length === 0) return false
  }
  return false
}

function withMentions(person: FoundPerson, found: readonly Mention[] | undefined): FoundPerson {
  if (!found) return person
  return {...person, mentions: [...person.mentions, ...found].sort((a, b) => a.start - b.start)}
}
