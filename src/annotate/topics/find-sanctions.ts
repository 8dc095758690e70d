import type {Evidence} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import type {CueWords} from './cue-words.ts'
import type {CountryHit} from './find-countries.ts'
import {importanceOf} from './importance.ts'
import {evidenceAt, factOf, type Scored} from './scored.ts'

export const sanctions = defineRule({
  name: 'sanctions',
  says: 'Sanctions are spoken of.',
  example: 'The council lifted the sanctions on Peru.',
})

/**
 * Sanctions, and on whom where the text says so: `new sanctions on Belarus … Minsk called the sanctions illegal` is
 * *Sanctions on Belarus*. The word once, below the lede, is background.
 */
export function findSanctions(reading: Reading, hits: readonly CountryHit[], cues: CueWords): Scored[] {
  if (cues.sanctions.length === 0) return []
  const importance = importanceOf(reading)
  const countryAt = new Map(hits.map((hit) => [hit.first, hit]))
  const targets = new Map<number, number>()
  const found: Evidence[] = []
  let score = 0
  for (const at of cues.sanctions) {
    score += importance[reading.tokens[at]?.sentence ?? -1] ?? 1
    found.push(evidenceAt(reading.tokens, at, at + 1))
    const preposition = reading.tokens[at + 1]?.lower
    if (preposition !== 'on' && preposition !== 'against') continue
    const target = countryAt.get(at + 2)
    if (target) targets.set(target.country, (targets.get(target.country) ?? 0) + 1)
  }
  if (score < 2) return []
  const [target] = [...targets].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? []
  const value = target === undefined ? 'Sanctions' : `Sanctions on ${countries[target]?.name}`
  return [{score: 1 + score * 2, fact: factOf(value, 'stated', sanctions, found)}]
}
