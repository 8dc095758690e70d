import {nameId} from '../../ids/name-id.ts'
import type {Article, Fact} from '../../model.ts'
import {withFacts} from '../with-record.ts'

/**
 * Makes topics of the names that several articles come back to: `Velmora Papers`, in four reports and in no list of
 * people or places. What only one or two articles have is their own, and what a fifth of the archive has is no
 * heading but what the archive is about.
 */
export function addKeyPhrases(articles: readonly Article[]): readonly Article[] {
  const counts = new Map<string, number>()
  for (const {phrases = []} of articles) {
    for (const {value} of phrases) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const most = Math.max(fewest, articles.length / 5)
  const taken = namesWithPages(articles)
  const outlets = outletsOf(articles)
  const shared = new Set(
    [...counts].flatMap(([name, count]) =>
      count >= fewest &&
      count <= most &&
      !taken.has(nameId(name)) &&
      !outlets.some((outlet) => outlet.includes(nameId(name)))
        ? [name]
        : [],
    ),
  )
  if (shared.size === 0) return articles
  return articles.map((article) => {
    const {record, phrases = []} = article
    const added = phrases
      .filter(({value}) => shared.has(value) && !isSaid(value, record.topics))
      .sort((a, b) => b.evidence.length - a.evidence.length || (a.value < b.value ? -1 : 1))
      .slice(0, mostAdded)
    return added.length === 0 ? article : withFacts(article, {topics: [...record.topics, ...added]})
  })
}

const fewest = 3
const mostAdded = 3

/** Ids of the people, organisations and places that some article knows: these have pages of their own. */
function namesWithPages(articles: readonly Article[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const {record} of articles) {
    for (const {id} of [...record.people, ...record.organisations, ...record.places]) ids.add(id)
  }
  return ids
}

/** Ids of who reports: `Lento Press` in `Lento Press Agency` is no heading. */
function outletsOf(articles: readonly Article[]): readonly string[] {
  return [
    ...new Set(articles.flatMap(({record: {source, via}}) => [source?.value ?? [], via?.value ?? []].flat())),
  ].map(nameId)
}

/** Whether a topic of the article says it already: `Korean War` in `Korean War anniversary`. */
const isSaid = (name: string, topics: readonly Fact<string>[]): boolean =>
  topics.some(({value}) => value.toLowerCase().includes(name.toLowerCase()))
