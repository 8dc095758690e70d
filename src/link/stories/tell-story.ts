import {nameId} from '../../ids/name-id.ts'
import type {Article, Evidence, Story} from '../../model.ts'
import {tokenize} from '../../text/tokens.ts'
import type {Lexicon} from '../lexicon.ts'
import {stem} from '../stem.ts'
import {dot, sumOf, type Vector, weightOf} from '../vector.ts'
import type {Profile} from './profile.ts'

/**
 * The story of a group of articles. Its title is the headline of the article that has most in common with the rest,
 * a printed one if there is any;
 * its id is that of the earliest article, which does not change when extraction improves.
 */
export function tellStory(
  members: readonly number[],
  articles: readonly Article[],
  profiles: readonly Profile[],
  vectors: readonly Vector[],
  lexicon: Lexicon,
): Story {
  const told = members.flatMap((member): Member[] => {
    const article = articles[member]
    const profile = profiles[member]
    const vector = vectors[member]
    return article && profile && vector ? [{article, profile, vector}] : []
  })
  told.sort(
    (a, b) => (a.profile.day ?? Infinity) - (b.profile.day ?? Infinity) || (a.profile.id < b.profile.id ? -1 : 1),
  )
  const decided = told.find(({profile}) => profile.decided !== undefined)?.profile.decided
  const sum = told.map(({vector}) => vector).reduce(sumOf)
  const shared = sharedFeatures(told, sum, lexicon)
  return {
    id: decided === undefined ? (told[0]?.profile.id ?? '') : nameId(decided),
    title: decided ?? titleOf(told, sum),
    articles: told.map(({profile}) => profile.id),
    evidence: decided === undefined ? evidenceOf(told, shared) : [{says: decidedStory}, ...evidenceOf(told, shared)],
  }
}

/** Why articles are one story where extraction had no say. */
export const decidedStory = 'the archivist put them together in the front matter'

interface Member {
  readonly article: Article
  readonly profile: Profile
  readonly vector: Vector
}

function titleOf(told: readonly Member[], sum: Vector): string {
  // A headline that somebody printed names an event better than a lede cut short in the middle of a sentence.
  const printed = told.filter(({article: {record}}) => record.headline && record.headline.certainty !== 'guessed')
  const titled = printed.length ? printed : told.filter(({article: {record}}) => record.headline)
  const [first, ...rest] = titled.length ? titled : told
  if (!first) return ''
  const central = rest.reduce(
    (best, next) => (dot(next.vector, sum) > dot(best.vector, sum) + 1e-9 ? next : best),
    first,
  )
  return central.article.record.headline?.value ?? central.profile.id
}

/** What ties the articles, in sentences: people, days of publication, statements, rare words. */
function evidenceOf(told: readonly Member[], shared: readonly string[]): Evidence[] {
  const evidence: Evidence[] = []
  const people = namesOf(told, shared.filter((key) => key.startsWith('person ')).slice(0, 4))
  if (people.length) evidence.push({says: `they name ${listed(people)}`})
  const statements = shared.filter((key) => key.startsWith('echo ')).length
  if (statements)
    evidence.push({
      says: statements === 1 ? 'they print the same statement' : `they print ${statements} of the same statements`,
    })
  // “2022 and 9” are the day, which is said below, and tie nothing.
  const words = surfacesOf(told, shared.filter((key) => !key.includes(' ') && /\p{L}/u.test(key)).slice(0, 6))
  if (words.length) evidence.push({says: `they share words that few others use: ${listed(words)}`})
  const days = told.flatMap(({profile}) => (profile.day === undefined ? [] : [profile.day]))
  if (days.length > 1) evidence.push({says: datesSentence(Math.min(...days), Math.max(...days))})
  return evidence
}

/** The features at least half of the articles have, those that weigh most first. */
function sharedFeatures(told: readonly Member[], sum: Vector, lexicon: Lexicon): string[] {
  const enough = Math.max(2, told.length / 2)
  const having = new Map<number, number>()
  for (const {vector} of told) for (const word of vector.words) having.set(word, (having.get(word) ?? 0) + 1)
  return [...having]
    .filter(([, count]) => count >= enough)
    .map(([word]) => word)
    .sort((a, b) => weightOf(sum, b) - weightOf(sum, a) || lexicon.compare(a, b))
    .map((word) => lexicon.wordOf(word))
}

function namesOf(told: readonly Member[], keys: readonly string[]): string[] {
  const names = new Map<string, string>(
    told.flatMap(({article}) => article.record.people.map(({id, name}) => [`person ${id}`, name])),
  )
  return keys.flatMap((key) => names.get(key) ?? [])
}

/** The words as the articles print them. */
function surfacesOf(told: readonly Member[], stems: readonly string[]): string[] {
  const surfaces = new Map<string, string>()
  const wanted = new Set(stems)
  for (const {article} of told) {
    if (surfaces.size === wanted.size) break
    for (const token of tokenize(`${article.record.headline?.value ?? ''}\n${article.record.text.slice(0, 3000)}`)) {
      const key = stem(token.lower)
      if (wanted.has(key) && !surfaces.has(key)) surfaces.set(key, token.text)
    }
  }
  return stems.flatMap((key) => surfaces.get(key) ?? [])
}

function datesSentence(first: number, last: number): string {
  if (first === last) return `they were published on one day, ${isoDay(first)}`
  return `they were published within ${last - first + 1} days, ${isoDay(first)} to ${isoDay(last)}`
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
