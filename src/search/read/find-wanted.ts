import {keyOf} from '../entry.ts'
import {type FactColumns, yearOfDay} from '../facts.ts'
import {wordsOf} from '../words.ts'
import {formsOf} from './forms-of.ts'
import type {NameAskedFor} from './names-asked-for.ts'
import type {SearchIndex} from './open-index.ts'
import {type FoundIn, placesOfForms, placesOfPhrase, rarityOf} from './places-of.ts'
import type {Wanted} from './read-question.ts'

/** Something wanted, with the articles that have it. */
export interface Answered extends Wanted {
  readonly foundIn: FoundIn
  /** The words to mark in a text; a phrase only where they stand together. */
  readonly marked: ReadonlySet<string>
  /** Stands in nearly every article, and tells none from another. */
  readonly common: boolean
}

/** Finds each word and phrase that is wanted, by itself. */
export async function findWanted(
  wanted: readonly Wanted[],
  asked: readonly NameAskedFor[],
  index: SearchIndex,
  facts: FactColumns,
): Promise<readonly Answered[]> {
  const {lengths} = facts
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
  const common = await commonWords(wanted, index)
  const onlyCommon = wanted.every((one) => common.has(one))
  return Promise.all(
    wanted.map(async (one): Promise<Answered> => {
      // What `the` would fetch is a hundred times what the other words take, and says nothing.
      if (common.has(one) && !onlyCommon) return {...one, foundIn: everywhere, marked: new Set(), common: true}
      if (one.exact || one.words.length > 1) {
        const foundIn = await placesOfPhrase(one.words, index, lengths, usual)
        return {...one, foundIn, marked: new Set(one.words), common: false}
      }
      const [word = ''] = one.words
      const forms = await formsOf(word, index)
      const foundIn = await placesOfForms(forms, index, lengths, usual)
      const marked = new Set(forms.map((form) => form.word))
      await addOtherSpellings(word, asked, index, foundIn, marked)
      addYear(word, facts, foundIn)
      return {...one, foundIn, marked, common: false}
    }),
  )
}

/** As long as anything else is wanted, a word is too common that half of the articles have several times. */
async function commonWords(wanted: readonly Wanted[], index: SearchIndex): Promise<ReadonlySet<Wanted>> {
  const common = new Set<Wanted>()
  for (const one of wanted) {
    const [word] = one.words
    if (one.exact || word === undefined || one.words.length > 1) continue
    const itself = (await index.wordsWith(word)).find((known) => known.word === word)
    const {articles} = index.contents
    if (itself && itself.articles * 2 > articles && itself.bytes > mostBytes) common.add(one)
  }
  return common
}

/** A file of places and a bit. */
const mostBytes = 40 * 1024

const everywhere: FoundIn = new Map([[-1, {score: 0, places: []}]])

/** The articles that print somebody's name otherwise: asked for `Selenskyj`, those with `Zelensky`. */
async function addOtherSpellings(
  word: string,
  asked: readonly NameAskedFor[],
  index: SearchIndex,
  foundIn: FoundIn,
  marked: Set<string>,
): Promise<void> {
  for (const {name, words, spelt} of asked) {
    if (name.kind !== 'person' || !spelt || !words.includes(word) || !name.spellings) continue
    const spellings = [name.label, ...name.spellings].map((spelling) => wordsOf(spelling).map((one) => one.word))
    const without = spellings.filter((spelling) => !spelling.includes(word))
    if (without.length === 0) continue
    const parts = await index.postings(keyOf('person', name.id))
    const rarity = rarityOf(name.articles, index.contents.articles)
    let added = false
    for (const {article} of parts.flatMap(({postings}) => postings)) {
      if (foundIn.has(article)) continue
      foundIn.set(article, {score: rarity, places: []})
      added = true
    }
    if (added) for (const spelling of without) for (const other of spelling) marked.add(other)
  }
}

/** `2019` is also the year in which an article appeared, whether it prints it or not. */
function addYear(word: string, {earliest, latest}: FactColumns, foundIn: FoundIn): void {
  if (!/^1[5-9]\d\d$|^20\d\d$/.test(word)) return
  const year = Number(word)
  earliest.forEach((day, article) => {
    if (day === 0 || yearOfDay(day) !== year || yearOfDay(latest[article] ?? day) !== year) return
    const found = foundIn.get(article)
    // A report of that year before one that looks back on it.
    foundIn.set(article, {score: (found?.score ?? 0) + 2, places: found?.places ?? []})
  })
}
