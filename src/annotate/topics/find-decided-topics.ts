import type {Decisions, Evidence} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {findPhrases, indexPhrases, type PhraseIndex} from './phrase-index.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

export const archivistTrigger = defineRule({
  name: 'archivist-trigger',
  says: 'Words that the archivist has listed for the topic stand in the text.',
  example: 'Harbour bridge: Vasco crossing, toll plaza',
})

/**
 * The topics the archivist defined in `_archive/topics.yml`: one trigger is enough, since whoever wrote it down knows
 * the archive (`Harbour bridge: Vasco crossing, toll plaza`).
 */
export function findDecidedTopics(reading: Reading, {topics}: Decisions): Scored[] {
  if (topics.length === 0) return []
  const found = new Map<string, Evidence[]>()
  for (const {first, end, value} of findPhrases(reading.tokens, indexOf(topics))) {
    const hits = found.get(value) ?? []
    hits.push(evidenceAt(reading.tokens, first, end))
    found.set(value, hits)
  }
  return [...found].map(([name, hits]) => ({
    score: 100 + hits.length,
    fact: factOf(name, 'stated', archivistTrigger, hits),
  }))
}

const indexes = new WeakMap<Decisions['topics'], PhraseIndex<string>>()

/** The index of one archive's decisions, prepared once and not for every article. */
function indexOf(topics: Decisions['topics']): PhraseIndex<string> {
  const kept = indexes.get(topics)
  if (kept) return kept
  const made = indexPhrases(topics.flatMap(({name, triggers}) => triggers.map((trigger) => [trigger, name] as const)))
  indexes.set(topics, made)
  return made
}
