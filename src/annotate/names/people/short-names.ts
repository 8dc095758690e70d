import {lowerAt} from '../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../text/parts-of-speech.ts'
import {label, type Page} from '../page.ts'
import {kind, kindsOf, nameKinds} from '../word-kinds.ts'
import {bearerOf} from './bearer-of.ts'
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
  const used = new Map<string, PersonInPrint>()
  for (let i = 0; i < page.tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const bearers = byWord.get(lowerAt(page.tokens, i))
    if (!bearers || !standsAlone(page, i)) continue
    const word = lowerAt(page.tokens, i)
    const person = bearers.length === 1 ? bearers[0] : sharedName(page, i, bearers, used.get(word))
    if (!person) continue
    used.set(word, person)
    addMention(page, person, withParticles(page, person, i), isSuffix(page, i + 1) ? i + 2 : i + 1, 'surname')
  }
}

/**
 * The words that may stand for a whole name: of `Kim Jong Un` only `Kim`, of `Nguyen Phu Trong` and `Tran Thi Kim Hoa`
 * also the last, by which Vietnamese are called, of `Ana de la Cruz` both `Ana` and `Cruz`.
 */
function shortFormsOf(all: readonly string[]): readonly string[] {
  const words = all.filter((word) => (kindsOf(word) & kind.suffix) === 0)
  const [first = ''] = words
  // Ruiz Jr: Ruiz alone is more likely the father.
  if (words.length === 1 && all.length > 1 && (kindsOf(first) & kind.given) === 0) return []
  const isVietnamese = (kindsOf(first) & kind.vietnamese) !== 0
  const isEastAsian =
    (words.length === 3 || (words.length === 4 && isVietnamese)) &&
    isFamilyFirst(first) &&
    words.every((word) => word.length < 7)
  if (isEastAsian) return isVietnamese ? [first, words.at(-1) ?? ''] : [first]
  return words.filter((word) => word.length > 1 && (kindsOf(word) & kind.particle) === 0)
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
  // "Cuban growers" are not Ana Cuban
  if (bits & kind.demonym && isNounOrAdjective(page.reading.partOf(at + 1))) return false
  return !isNeighbour(page, at - 1, introduces) && !(isNeighbour(page, at + 1, kind.suffix) && !page.opens[at + 1])
}

const isNounOrAdjective = (part: PartOfSpeech): boolean => part === 'NOUN' || part === 'ADJ'

/** Kinds of words that may stand before a short name: `Mr. Ruiz`, `Russian Ruiz`, `UK-based Ruiz`, `dos Santos`. */
const introduces =
  kind.adjective |
  kind.title |
  kind.honorific |
  kind.titleAcronym |
  kind.personNoun |
  kind.demonym |
  kind.newspaper |
  kind.particle

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

/** Whom a shared name means; of two Kims nobody, since their family names alone do not tell. */
function sharedName(
  page: Page,
  at: number,
  bearers: readonly PersonInPrint[],
  used: PersonInPrint | undefined,
): PersonInPrint | undefined {
  const word = lowerAt(page.tokens, at)
  if (isFamilyFirst(word) && bearers.every(({words}) => words[0] === word)) return undefined
  return bearerOf({page, at, bearers, used})
}

const isSuffix = (page: Page, at: number): boolean => (kindsOf(lowerAt(page.tokens, at)) & kind.suffix) !== 0
