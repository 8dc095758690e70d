import {isSaid} from '../../derived/is-said.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article, Topic} from '../../model.ts'
import {topicsSpokenOf} from './topics-spoken-of.ts'

/**
 * Finds which statements speak of which topic: of those their article is filed under, the ones their own words name.
 *
 * @param articles with all their topics
 *
 * @returns the ids of the statements by the id of the topic, in the order of the articles; topics that nobody speaks of
 * are left out.
 */
export function statementsOnTopics(
  topics: readonly Pick<Topic, 'id'>[],
  articles: readonly Article[],
): ReadonlyMap<string, readonly string[]> {
  const topicsOf = topicsSpokenOf(topics, articles)
  const found = new Map<string, string[]>()
  for (const {record} of articles) {
    const filedUnder = new Set(record.topics.map(({value}) => nameId(value)))
    if (filedUnder.size === 0) continue
    for (const {id, text} of record.quotes.filter(isSaid))
      for (const topic of topicsOf(text, filedUnder)) {
        const some = found.get(topic)
        if (some) some.push(id)
        else found.set(topic, [id])
      }
  }
  return found
}
