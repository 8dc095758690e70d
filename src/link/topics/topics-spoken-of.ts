import {nameId} from '../../ids/name-id.ts'
import type {Article, Evidence, Topic} from '../../model.ts'
import {withPlurals} from '../../vocabulary/english/plurals.ts'
import {topics as vocabulary} from '../../vocabulary/topics/topics.ts'

/** Tells which topics of the archive a sentence speaks of; the topics are those of its article. */
export type TopicsSpokenOf = (sentence: string, of: ReadonlySet<string>) => readonly string[]

/** A phrase that calls up a topic, after its first word. */
interface Phrase {
  /** As the list has it: `talks` and `talk` are one word of a topic, not two. */
  readonly listed: string
  readonly rest: readonly string[]
  readonly topic: string
  /** A weak word (`talks`) says it only in company with another. */
  readonly weak: boolean
}

/**
 * An article on sanctions holds statements about much else. A statement is about the topic when its own words are the
 * topic's: one strong word of the vocabulary, two weak ones, or words that were the evidence for the topic in some
 * article of the archive (`sanctions`, the name of an event).
 */
export function topicsSpokenOf(topics: readonly Pick<Topic, 'id'>[], articles: readonly Article[]): TopicsSpokenOf {
  const phrases = indexOf(topics, articles)
  return (sentence, of) => {
    const words = wordsOf(sentence)
    const found = new Set<string>()
    const weak = new Map<string, string>()
    words.forEach((word, at) => {
      for (const phrase of phrases.get(word) ?? []) {
        if (!of.has(phrase.topic) || !phrase.rest.every((next, step) => words[at + 1 + step] === next)) continue
        const other = weak.get(phrase.topic)
        if (!phrase.weak || (other !== undefined && other !== phrase.listed)) found.add(phrase.topic)
        else weak.set(phrase.topic, phrase.listed)
      }
    })
    return [...found]
  }
}

function indexOf(
  topics: readonly Pick<Topic, 'id'>[],
  articles: readonly Article[],
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  const known = new Set<string>()
  const add = (listed: string, topic: string, weak: boolean): void => {
    const [first, ...rest] = wordsOf(listed)
    if (first === undefined || known.has(`${topic} ${listed}`)) return
    known.add(`${topic} ${listed}`)
    const last = rest.at(-1)
    for (const form of withPlurals(last ?? first)) {
      const key = last === undefined ? form : first
      const some = index.get(key) ?? []
      some.push({listed, rest: last === undefined ? [] : [...rest.slice(0, -1), form], topic, weak})
      index.set(key, some)
    }
  }
  const ids = new Set(topics.map(({id}) => id))
  for (const {name, strong, weak} of vocabulary) {
    const id = nameId(name)
    if (!ids.has(id)) continue
    for (const words of strong.split(', ')) add(words, id, false)
    for (const words of weak.split(', ')) add(words, id, true)
  }
  for (const article of articles) {
    const named = article.record.topics.filter(({rule}) => !inPassing.has(rule))
    if (named.length === 0) continue
    const {raw} = article
    for (const {value, evidence} of named) for (const item of evidence) add(printed(item, raw), nameId(value), false)
  }
  return index
}

/**
 * Topics whose evidence does not say that a sentence is about them: a country's name stands in every other sentence
 * about its relations, weak words of the vocabulary are weighed there, and the archivist's list is no word at all.
 */
const inPassing: ReadonlySet<string> = new Set(['two-countries-and-relations', 'vocabulary', 'archivist'])

function printed({span, says}: Evidence, raw: string): string {
  return span ? raw.slice(span.start, span.end) : says
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? []
}

const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
