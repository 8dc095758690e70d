import type {Echo} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {has} from '../vector.ts'
import type {Said} from './compare-utterances.ts'
import type {FoundEcho} from './find-pairs.ts'
import type {Utterance} from './utterances.ts'

export const excerptOfATranslation = defineRule({
  name: 'excerpt-of-a-translation',
  says: 'It is a part of a sentence that the other article gives in other words.',
  example: 'It “poses no danger to anyone,” here, and “The dam is a threat to nobody,” there.',
})

/**
 * The echoes that excerpts owe to the sentence they are cut from: an article quotes a few words (`poses no danger to
 * anyone`) of a sentence that it prints in full further down, and of that sentence there is a translation elsewhere.
 * Then the few words have the same translation, provided that it has half of them, a telling one among these.
 */
export function spreadExcerpts(echoes: readonly FoundEcho[], said: readonly (Utterance & Said)[]): FoundEcho[] {
  const relations = new Map<string, Map<string, Echo['relation']>>()
  for (const {quotes, relation} of echoes) {
    for (const [from, to] of [quotes, [quotes[1], quotes[0]] as const]) {
      const others = relations.get(from) ?? new Map<string, Echo['relation']>()
      relations.set(from, others.set(to, relation))
    }
  }
  const byQuote = new Map<string, (Utterance & Said)[]>()
  for (const utterance of said) {
    if (!relations.has(utterance.quote.id)) continue
    const sentences = byQuote.get(utterance.quote.id)
    if (sentences) sentences.push(utterance)
    else byQuote.set(utterance.quote.id, [utterance])
  }
  const spread = new Map<string, FoundEcho>()
  for (const [excerpt, others] of relations) {
    for (const [full, relation] of others) {
      if (relation !== 'excerpt') continue
      for (const [target, itsRelation] of relations.get(full) ?? []) {
        if (itsRelation !== 'translation' || target === excerpt || others.has(target)) continue
        const quotes: [string, string] = excerpt < target ? [excerpt, target] : [target, excerpt]
        if (hasHalf(byQuote.get(excerpt) ?? [], byQuote.get(target) ?? []))
          spread.set(quotes.join(' '), {
            quotes,
            relation: 'translation',
            rule: excerptOfATranslation.name,
            slight: true,
          })
      }
    }
  }
  return [...echoes, ...spread.values()]
}

/** Whether one of the short statements has half of its words, and a telling one, in one of the long ones. */
function hasHalf(short: readonly Said[], long: readonly Said[]): boolean {
  return short.some(({words, telling}) =>
    long.some((sentence) => {
      const there = new Set(sentence.words)
      const shared = words.filter((word) => there.has(word))
      return shared.length >= words.length / 2 && shared.some((word) => has(telling, word))
    }),
  )
}
