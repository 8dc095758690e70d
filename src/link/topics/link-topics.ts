import {nameId} from '../../ids/name-id.ts'
import type {Article, Topic} from '../../model.ts'
import {addKeyPhrases} from './add-key-phrases.ts'
import {statementsOnTopics} from './statements-on-topics.ts'

/**
 * Gathers the topics of the archive, the most used first, each with its articles, and the statements that speak of it,
 * in the order of the archive. What a single article is about leads nowhere and gets no page, unless the archivist says
 * that it is a topic.
 */
export function linkTopics(articles: readonly Article[]): {articles: readonly Article[]; topics: Topic[]} {
  const phrased = addKeyPhrases(articles)
  const topics = new Map<string, {name: string; articles: string[]; decided: boolean}>()
  for (const {record} of phrased) {
    for (const {value, rule} of record.topics) {
      const id = nameId(value)
      const topic = topics.get(id) ?? {name: value, articles: [], decided: false}
      topic.decided ||= rule.startsWith('archivist')
      if (topic.articles.at(-1) !== record.id) topic.articles.push(record.id)
      topics.set(id, topic)
    }
  }
  const sorted = [...topics]
    .filter(([, {articles, decided}]) => articles.length > 1 || decided)
    .map(([id, {name, articles}]) => ({id, name, articles}))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
  const statements = statementsOnTopics(sorted, phrased)
  return {
    articles: phrased,
    topics: sorted.map((topic) => ({...topic, statements: statements.get(topic.id) ?? []})),
  }
}
