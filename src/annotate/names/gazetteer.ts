import {type Token, tokenize} from '../../text/tokens.ts'
import {perWord} from '../../text/words.ts'
import {organisationNames} from '../../vocabulary/names/organisation-names.ts'
import {cities} from '../../vocabulary/places/cities.ts'
import {countries, stateForms} from '../../vocabulary/places/countries.ts'
import {placesInCapitals} from '../../vocabulary/places/place-words.ts'

/** What a fixed name is: `South Korean` is neither a place nor a person. */
export type KnownAs = 'place' | 'organisation' | 'demonym'

/** A fixed name found: what it is, the name it goes by, and the token after it. */
export interface KnownName {
  readonly name: string
  readonly as: KnownAs
  readonly isCountry: boolean
  readonly end: number
}

interface Entry extends Omit<KnownName, 'end'> {
  readonly words: readonly string[]
}

/** One mark for both apostrophes, so that `People’s Republic` and `People's Republic` are one name. */
const wordOf = ({kind, lower}: Token): string => (kind === 'possessive' ? possessive : lower)
const possessive = "'s"

const byFirstWord = new Map<string, Entry[]>()
const learn = (printed: string, entry: Omit<Entry, 'words'>) => {
  const words = tokenize(printed).map(wordOf)
  const first = words[0] ?? ''
  const entries = byFirstWord.get(first)
  if (entries) entries.push({...entry, words})
  else byFirstWord.set(first, [{...entry, words}])
  if (printed.includes("'")) learn(printed.replaceAll("'", '’'), entry)
}
for (const {name, otherNames, capitals, demonyms, isUnion} of countries) {
  if (isUnion) continue
  for (const printed of [name, ...otherNames]) learn(printed, {name, as: 'place', isCountry: true})
  for (const capital of capitals) learn(capital, {name: capital, as: 'place', isCountry: false})
  for (const demonym of demonyms) if (demonym.includes(' ')) learn(demonym, {name, as: 'demonym', isCountry: false})
}
for (const city of cities) learn(city, {name: city, as: 'place', isCountry: false})
for (const name of organisationNames) learn(name, {name, as: 'organisation', isCountry: false})
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** The forms of states by their first word: under `islamic` the words of `Islamic Republic`. */
const formsByFirstWord = new Map<string, string[][]>()
for (const form of stateForms) {
  const words = tokenize(form).map(wordOf)
  const first = words[0] ?? ''
  formsByFirstWord.set(first, [...(formsByFirstWord.get(first) ?? []), words])
}

/**
 * The longest fixed name that starts at token `at`: at `South` of `South Korea’s army` the place South Korea, at
 * `Federal` of `Federal Republic of Nigeria` the place Nigeria.
 */
export function knownNameAt(tokens: readonly Token[], at: number): KnownName | undefined {
  const first = tokens[at]
  const {names, forms} = first ? openedBy(first) : nothing
  for (const {name, as, words, isCountry} of names) {
    if (!stands(tokens, at, words)) continue
    const end = at + words.length
    const last = tokens[end - 1]
    if (!last?.capital) continue
    if (words.length === 1 && placesInCapitals.has(last.lower.toUpperCase()) && !last.allCaps) continue
    // "US$500 million" is money
    if (tokens[end]?.text === '$' && tokens[end]?.start === last.end) continue
    return {name, as, isCountry, end}
  }
  return forms.length > 0 ? stateOfForm(tokens, at, forms) : undefined
}

/** The fixed names and the forms of states that begin with a word; most words begin none. */
const openedBy = perWord(({lower}): Opened => {
  const names = byFirstWord.get(lower)
  const forms = formsByFirstWord.get(lower)
  return names || forms ? {names: names ?? [], forms: forms ?? []} : nothing
})

interface Opened {
  readonly names: readonly Entry[]
  readonly forms: readonly (readonly string[])[]
}

const nothing: Opened = {names: [], forms: []}

/** `Kingdom of Tonga`, `Republic of the Marshall Islands`: the place after the form and its `of`. */
function stateOfForm(
  tokens: readonly Token[],
  at: number,
  forms: readonly (readonly string[])[],
): KnownName | undefined {
  for (const form of forms) {
    const link = at + form.length
    if (!stands(tokens, at, form) || tokens[link]?.lower !== 'of') continue
    const state = knownNameAt(tokens, tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1)
    if (state?.as === 'place') return state
  }
  return undefined
}

function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]
    if (!token || wordOf(token) !== words[i]) return false
  }
  return true
}
