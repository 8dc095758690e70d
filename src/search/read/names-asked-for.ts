import type {NameKind} from '../entry.ts'
import type {NameEntry} from '../files.ts'
import {wordsOf} from '../words.ts'
import type {SearchIndex} from './open-index.ts'

/** A name that words of a question spell. */
export interface NameAskedFor {
  readonly name: NameEntry
  /** The words of the question that are part of it. */
  readonly words: readonly string[]
  /** Whether they spell it out, or are its surname as far as can be told: `Ruiz` is, `Ana` is not. */
  readonly spelt: boolean
}

/** Words so short that they stand in every title: `of`, `la`. */
const shortestWord = 3

/**
 * Who and what a question names, those first of whom it says most, then those in most articles. `The Hague` is named by
 * all of its words, but `Who said so?` names no Mr Said: a name needs one of those that tell.
 */
export async function namesAskedFor(
  typed: readonly string[],
  telling: readonly string[],
  index: SearchIndex,
): Promise<readonly NameAskedFor[]> {
  const asked = [...new Set(typed)].filter((word) => word.length >= shortestWord)
  const entries = new Map<string, NameEntry>()
  for (const some of await Promise.all(
    asked.filter((word) => telling.includes(word)).map((word) => index.namesWith(word)),
  ))
    for (const name of some) entries.set(`${name.kind}:${name.id}`, name)
  return [...entries.values()]
    .map((name): NameAskedFor => {
      const [best] = [name.label, ...(name.spellings ?? [])]
        .map((spelling) => matchOf(spelling, name.kind, asked))
        .sort((a, b) => Number(b.spelt) - Number(a.spelt) || b.words.length - a.words.length)
      return {name, ...(best ?? {words: [], spelt: false})}
    })
    .sort(
      (a, b) =>
        Number(b.spelt) - Number(a.spelt) || b.words.length - a.words.length || b.name.articles - a.name.articles,
    )
}

function matchOf(spelling: string, kind: NameKind, asked: readonly string[]): Pick<NameAskedFor, 'words' | 'spelt'> {
  const own = wordsOf(spelling).map(({word}) => word)
  const words = own.filter((word) => asked.includes(word))
  if (words.length === 0) return {words, spelt: false}
  // Two words of a person's three are enough, of a headline's ten they are not.
  const ofPerson = kind === 'person' && (words.length >= 2 || words[0] === own.at(-1))
  return {words, spelt: words.length === own.length || ofPerson}
}
