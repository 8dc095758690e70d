import {keyOf} from '../entry.ts'
import {articlesOf, type Filter} from './filter-of.ts'
import type {NameAskedFor} from './names-asked-for.ts'
import type {SearchIndex} from './open-index.ts'
import type {Question} from './read-question.ts'

/** Somebody the question is about, and what they say. */
export interface Speaker {
  /** The words of the question that are their name, and no part of what they say. */
  readonly words: readonly string[]
  /** By article: pairs of place and length. */
  readonly said: ReadonlyMap<number, readonly number[]>
}

/** As many people of one name as are looked up. */
const mostSpeakers = 3

/** The people that a question is narrowed to or spells: what they say of the rest of it comes first. */
export async function speakersOf(
  asked: readonly NameAskedFor[],
  {person}: Question,
  {said}: Filter,
  index: SearchIndex,
): Promise<readonly Speaker[]> {
  if (person !== undefined) return said ? [{words: [], said}] : []
  const people = asked.filter(({name, spelt}) => spelt && name.kind === 'person').slice(0, mostSpeakers)
  return Promise.all(
    people.map(async ({name, words}) => ({words, said: await articlesOf(keyOf('person', name.id), index)})),
  )
}
