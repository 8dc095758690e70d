import {lowerAt} from '../../../text/cursor.ts'
import {determiners, possessives} from '../../../vocabulary/english/function-words.ts'
import {spouses, suffixesOf} from '../../../vocabulary/names/namesake-words.ts'
import {femaleNouns, maleNouns} from '../../../vocabulary/speech/gender-nouns.ts'
import type {Page} from '../page.ts'
import {kind, kindsOf} from '../word-kinds.ts'
import {genderOf} from './gender-of.ts'
import type {PersonInPrint, PrintedMention} from './person-in-print.ts'

/** A word that several people bear, at a token. */
interface Shared {
  readonly page: Page
  readonly at: number
  readonly bearers: readonly PersonInPrint[]
  /** Whom the word alone was used for last. */
  readonly used: PersonInPrint | undefined
}

/**
 * Whom a name means that several people of the article bear. What stands beside it tells: `Ruiz Sr.`, `the elder Ruiz`,
 * `Mrs. Ruiz`, `President Ruiz`. Else it is whom the article used the bare name for last, or, before that, who was named
 * in full last. Nobody where two are in play and nothing tells them apart: they were introduced together, or a second
 * one came in since. (`Minister Ana Ruiz and Minister Eva Ruiz arrived. Ruiz said …`)
 */
export function bearerOf(shared: Shared): PersonInPrint | undefined {
  const {page, at, used} = shared
  if (shared.bearers.length > mostBearers) return undefined
  const start = page.tokens[at]?.start ?? 0
  const told = toldApart(shared)
  if (told.length < 2) return told[0]
  const introduced = told.flatMap((person) => {
    const full = person.mentions.filter((mention) => mention.kind === 'full' && mention.start < start)
    const [first] = full
    return first ? [{person, first, last: full.at(-1) ?? first}] : []
  })
  const [latest, another] = introduced.toSorted((a, b) => b.last.start - a.last.start)
  // President Ruiz said, before his wife comes in: the one who is never named in full.
  if (!latest) return used ?? told.find(({words}) => words.length === 1)
  if (!another) return used ?? latest.person
  if (used && told.includes(used)) {
    const since = introduced.some(
      ({person, first}) => person !== used && first.start > lastUse(used, start) && !isObject(page, first),
    )
    return !since || latest.person === used || isSpouse(page, latest.first) ? used : undefined
  }
  if (isSpouse(page, latest.first) && another.first.start < latest.first.start) return another.person
  if (sentenceAt(page, latest.first) === sentenceAt(page, another.first)) return undefined
  if (sentenceAt(page, latest.last) !== sentenceAt(page, another.last)) return latest.person
  // Maria Ruiz, mother of the victim Peter Ruiz, left: she goes on as Ruiz.
  const acting = [latest, another].filter(({last}) => !isObject(page, last))
  return acting.length === 1 ? acting[0]?.person : undefined
}

/** Of a list of four hundred Ruizes nobody can tell which one is meant. */
const mostBearers = 40

/** The bearers that what stands beside the name leaves. */
function toldApart({page, at, bearers}: Shared): readonly PersonInPrint[] {
  const {tokens} = page
  const after = lowerAt(tokens, at + 1)
  if ((kindsOf(after) & kind.suffix) !== 0) return bearers.filter(({words}) => words.includes(after))
  const before = lowerAt(tokens, at - 1)
  const suffixes = suffixesOf.get(before)
  if (suffixes) return only(bearers, ({words}) => words.some((word) => suffixes.includes(word)))
  const gender = femaleNouns.has(before) ? 'female' : maleNouns.has(before) ? 'male' : undefined
  // Mrs. Ruiz is none of two men of that name, whoever she is.
  const fitting = gender ? bearers.filter((person) => (genderOf(page, person) ?? gender) === gender) : bearers
  if (((page.kinds[at - 1] ?? 0) & (kind.title | kind.titleAcronym)) !== 0) {
    const titled = fitting.filter((person) => person.mentions.some((mention) => hasTitle(page, mention, before)))
    if (titled.length > 0) return titled
  }
  // Henk Terpstra and his son Wiebe: whom the article calls Wiebe is not its Mr. Terpstra, once it has named him.
  const start = tokens[at]?.start ?? 0
  const others = fitting.filter((person) => !isCalledByGivenName(page, person))
  const isNamed = others.some(({mentions}) => mentions.some((one) => one.kind === 'full' && one.start < start))
  return isNamed ? others : fitting
}

/** Those that pass, or all where none does. */
function only(people: readonly PersonInPrint[], passes: (person: PersonInPrint) => boolean): readonly PersonInPrint[] {
  const passing = people.filter(passes)
  return passing.length > 0 ? passing : people
}

/** `President Ana Ruiz` for `President`: the title stands right before the full name. */
const hasTitle = ({tokens}: Page, {first, kind: of}: PrintedMention, title: string): boolean =>
  of === 'full' && (lowerAt(tokens, first - 1) === title || lowerAt(tokens, first) === title)

/** `Wiebe said`: the given name stands alone somewhere, and not for the family of two: `Wiebe and Eva Terpstra`. */
function isCalledByGivenName(page: Page, {words, mentions}: PersonInPrint): boolean {
  const [given] = words
  if (given === undefined || words.length < 2) return false
  return (wordsAlone(page).get(given) ?? []).some(
    (at) => !mentions.some(({first, kind: of}) => of === 'full' && first === at),
  )
}

/**
 * Where words with a capital stand alone in the reporter’s own words, since friends who are quoted call a minister Ana: looked for
 * once an article, and asked for at each shared name.
 */
function wordsAlone(page: Page): ReadonlyMap<string, readonly number[]> {
  let alone = aloneOn.get(page)
  if (!alone) {
    const {tokens, nameLike} = page
    const quoted = quotedTokens(page)
    alone = new Map<string, number[]>()
    for (const [at, {capital, lower}] of tokens.entries()) {
      if (!capital || quoted.has(at) || nameLike[at + 1] || (nameLike[at - 1] && at > 0)) continue
      const places = alone.get(lower)
      if (places === undefined) alone.set(lower, [at])
      else if (places.length < mostPlaces) places.push(at)
    }
    aloneOn.set(page, alone)
  }
  return alone
}

/** Of a name that stands alone more often, no two who share a family are meant. */
const mostPlaces = 8

/** The tokens that stand in double marks of their paragraph. */
function quotedTokens({tokens, reading}: Page): ReadonlySet<number> {
  const quoted = new Set<number>()
  let block = -1
  let open = false
  tokens.forEach(({text, sentence}, at) => {
    const here = reading.sentences[sentence]?.block ?? block
    if (here !== block) open = false
    block = here
    if (text === '“') open = true
    else if (text === '”') open = false
    else if (text === '"') open = !open
    else if (open) quoted.add(at)
  })
  return quoted
}

const aloneOn = new WeakMap<Page, Map<string, number[]>>()

function lastUse({mentions}: PersonInPrint, before: number): number {
  let last = -1
  for (const {start, kind: of} of mentions) if (of === 'surname' && start < before && start > last) last = start
  return last
}

/** `his wife, Eva Ruiz`: one who comes in by marriage, and is named in full or as Mrs. Ruiz after. */
function isSpouse({tokens}: Page, {first}: PrintedMention): boolean {
  const comma = tokens[first - 1]?.text === ',' ? 2 : 1
  return spouses.has(lowerAt(tokens, first - comma))
}

/** `Ruiz accused Eva Ruiz`, `a photo of Eva Ruiz`: she is spoken of, and nobody takes the next Ruiz for her. */
function isObject({tokens, reading}: Page, {first}: PrintedMention): boolean {
  let at = first - 1
  while (tokens[at]?.capital || reading.partOf(at) === 'NOUN' || belongsToNoun(lowerAt(tokens, at))) at--
  const part = tokens[at]?.sentence === tokens[first]?.sentence ? reading.partOf(at) : 'X'
  return part === 'VERB' || part === 'ADP'
}

const belongsToNoun = (lower: string): boolean => determiners.has(lower) || possessives.has(lower)

const sentenceAt = ({tokens}: Page, {first}: PrintedMention): number => tokens[first]?.sentence ?? -1
