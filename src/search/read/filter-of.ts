import {keyOf} from '../entry.ts'
import {dayNumber, type FactColumns} from '../facts.ts'
import type {Answered} from './find-wanted.ts'
import type {SearchIndex} from './open-index.ts'
import {dayOf, type Question} from './read-question.ts'

/** What a question is narrowed by. */
export interface Filter {
  /** Whether an article passes, all but its outlet; `wanted` is what of the question it has. */
  readonly has: (article: number, wanted: readonly Answered[]) => boolean
  /** The number of the outlet asked for; -1 where the archive has none of that name. */
  readonly outlet?: number
  /** What the person asked for says, by article: pairs of place and length. */
  readonly said?: ReadonlyMap<number, readonly number[]>
}

export async function filterOf(question: Question, index: SearchIndex, facts: FactColumns): Promise<Filter> {
  const {person, topic, story, outlet, saidBy} = question
  const from = dayNumber(dayOf(question.from, 'first') ?? '')
  const to = dayNumber(dayOf(question.to, 'last') ?? '')
  const [people, ...others] = await Promise.all([
    person === undefined ? undefined : articlesOf(keyOf('person', person), index),
    topic === undefined ? undefined : articlesOf(keyOf('topic', topic), index),
    story === undefined ? undefined : articlesOf(keyOf('story', story), index),
  ])
  const has = (article: number, wanted: readonly Answered[]): boolean => {
    const earliest = facts.earliest[article] ?? 0
    if ((from > 0 || to > 0) && earliest === 0) return false
    if (from > 0 && (facts.latest[article] ?? 0) < from) return false
    if (to > 0 && earliest > to) return false
    if (others.some((other) => other && !other.has(article))) return false
    const said = people?.get(article)
    if (people && !said) return false
    return !(people && saidBy) || saysAll(said ?? [], article, wanted)
  }
  return {
    has,
    ...(outlet !== undefined && {outlet: index.contents.outlets.findIndex(({id}) => id === outlet)}),
    ...(people && {said: people}),
  }
}

/** What the index has under a key: its articles, and in each the places. */
export async function articlesOf(key: string, index: SearchIndex): Promise<ReadonlyMap<number, readonly number[]>> {
  const parts = await index.postings(key)
  return new Map(parts.flatMap(({postings}) => postings.map(({article, places}) => [article, places] as const)))
}

/** Whether one statement holds all words; a year that is not printed, and a word that is only counted, is no part of it. */
function saysAll(stretches: readonly number[], article: number, wanted: readonly Answered[]): boolean {
  const placed = wanted.map(({foundIn}) => foundIn.get(article)?.places ?? []).filter((places) => places.length > 0)
  for (let at = 0; at < stretches.length; at += 2) {
    const [from = 0, length = 0] = [stretches[at], stretches[at + 1]]
    if (placed.every((places) => places.some((place) => from <= place && place < from + length))) return true
  }
  return false
}
