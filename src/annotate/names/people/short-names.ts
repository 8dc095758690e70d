import {lowerAt} from '../../../text/cursor.ts'
import {label, type Page} from '../page.ts'
import {kind, kindsOf, nameKinds} from '../word-kinds.ts'
import {addMention, type PersonInPrint} from './person-in-print.ts'

/** One word that stands for somebody: the family name, or whichever part of the name the article goes on with. */
export function shortNames(page: Page, people: readonly PersonInPrint[]): void {
  const byWord = new Map<string, PersonInPrint[]>()
  for (const person of people) {
    for (const word of shortFormsOf(person.words)) {
      const known = byWord.get(word)
      if (known) known.push(person)
      else byWord.set(word, [person])
    }
  }
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const bearers = byWord.get(lowerAt(page.tokens, i))
    if (!bearers || !standsAlone(page, i)) continue
    const person = bearers.length === 1 ? bearers[0] : lastNamed(bearers, page, i)
    if (person) addMention(page, person, withParticles(page, person, i), i + 1, 'surname')
  }
}

/**
 * The words that may stand for a whole name: of `Kim Jong Un` only `Kim`, of `Nguyen Phu Trong` and `Tran Thi Kim Hoa`
 * also the last, by which Vietnamese are called, of `Ana de la Cruz` both `Ana` and `Cruz`.
 */
function shortFormsOf(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  const isVietnamese = (kindsOf(first) & kind.vietnamese) !== 0
  const isEastAsian =
    (words.length === 3 || (words.length === 4 && isVietnamese)) &&
    isFamilyFirst(first) &&
    words.every((word) => word.length < 7)
  if (isEastAsian) return isVietnamese ? [first, words.at(-1) ?? ''] : [first]
  return words.filter((word) => word.length > 1 && (kindsOf(word) & (kind.particle | kind.suffix)) === 0)
}

const isFamilyFirst = (word: string): boolean => (kindsOf(word) & (kind.korean | kind.chinese | kind.vietnamese)) !== 0

/** Whether the word is a name here: no opener, place or acronym, and no part of a longer run that is something else. */
function standsAlone(page: Page, at: number): boolean {
  const token = page.tokens[at]
  const bits = page.kinds[at] ?? 0
  if (!token || (page.opens[at] && page.lowerWords.has(token.lower))) return false
  if (page.shouted[at]) return true
  // "the UN" is not Kim Jong Un
  if (token.allCaps) return false
  if (bits & kind.place && !(bits & nameKinds)) return false
  return !isNeighbour(page, at - 1, introduces) && !(isNeighbour(page, at + 1, 0) && !page.opens[at + 1])
}

/** Kinds of words that may stand before a short name: `Mr. Ruiz`, `Russian Ruiz`, `dos Santos`. */
const introduces =
  kind.title | kind.honorific | kind.titleAcronym | kind.personNoun | kind.demonym | kind.newspaper | kind.particle

const isNeighbour = (page: Page, at: number, but: number): boolean =>
  page.nameLike[at] === 1 && page.label[at] === label.none && ((page.kinds[at] ?? 0) & but) === 0

/** Where a short name begins: `dos Santos`, `Al Hajraf` take the particle that stands in the full name as well. */
function withParticles(page: Page, person: PersonInPrint, at: number): number {
  let first = at
  let word = person.words.indexOf(lowerAt(page.tokens, at))
  while (word > 1) {
    word--
    const particle = person.words[word] ?? ''
    if ((kindsOf(particle) & kind.particle) === 0 || page.tokens[first - 1]?.lower !== particle) break
    if (page.label[first - 1] !== label.none) break
    first--
  }
  return first
}

/**
 * Of people who share the word, the one last named in full before it; of two Kims nobody, since their family names alone
 * do not tell, nor of two who were last named together: “The sisters Ana Ruiz and Eva Ruiz have left. Ruiz said …”
 */
function lastNamed(bearers: readonly PersonInPrint[], page: Page, at: number): PersonInPrint | undefined {
  const token = page.tokens[at]
  if (!token || (isFamilyFirst(token.lower) && bearers.every(({words}) => words[0] === token.lower))) return undefined
  let last: PersonInPrint | undefined
  let latest = -1
  let another = -1
  for (const person of bearers) {
    let named = -1
    for (const {start, kind: of} of person.mentions)
      if (of === 'full' && start < token.start && start > named) named = start
    if (named > latest) {
      another = latest
      latest = named
      last = person
    } else if (named > another) another = named
  }
  return another >= 0 && sentenceOf(page, another) === sentenceOf(page, latest) ? undefined : last
}

const sentenceOf = ({reading}: Page, offset: number): number =>
  reading.sentences.findIndex(({start, end}) => start <= offset && offset < end)
