import {stemmer} from 'stemmer'
import type {KnownWord, SearchIndex} from './open-index.ts'

/** A word of the index that answers a word of a question, and how well. */
export interface Form extends KnownWord {
  readonly weight: number
}

const mostForms = 8
const mostBeginnings = 16

/**
 * The words of the index that a word asked for stands for: itself and its other forms (`sanction`, `sanctions`); where
 * there is none, those it is the beginning of (`sanc`), as it is while it is typed.
 */
export async function formsOf(word: string, index: SearchIndex): Promise<readonly Form[]> {
  const {language} = index.contents
  const known = await index.wordsWith(beginningOf(word, language))
  const itself = known.filter((one) => one.word === word).map((one): Form => ({...one, weight: 1}))
  const others = known
    .filter((one) => one.word !== word && isFormOf(one.word, word, language))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, mostForms)
    .map((one): Form => ({...one, weight: 0.7}))
  if (itself.length + others.length > 0) return [...itself, ...others]
  if (word.length < 2) return []
  return known
    .filter((one) => one.word.startsWith(word))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, mostBeginnings)
    .map((one): Form => ({...one, weight: 0.5}))
}

/** What all forms of a word begin with: `part` of `party`, for `parties`. */
function beginningOf(word: string, language: string): string {
  if (!inflects(word)) return word
  const stem = language === 'en' ? stemmer(word) : word.slice(0, Math.max(3, word.length - 3))
  return word.slice(0, Math.max(3, Math.min(word.length, stem.length) - 1))
}

/** Numbers, short words and pairs of signs have no other form. */
const inflects = (word: string): boolean => word.length > 3 && /^\p{L}+$/u.test(word)

/**
 * In English as the stemmer of Porter says. Elsewhere words of one beginning whose endings have three letters at most:
 * `Hafen`, `Hafens`; `huelga`, `huelgas`.
 */
function isFormOf(one: string, other: string, language: string): boolean {
  if (!inflects(one) || !inflects(other)) return false
  if (language === 'en') return stemmer(one) === stemmer(other)
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  return same >= 4 && same >= shorter - 1 && longer - same <= 3
}
