import {lastWord} from '../../../text/last-word.ts'
import {genderOfPronoun} from '../../../vocabulary/speech/gender-nouns.ts'
import type {Findings, FoundPerson} from '../../findings.ts'
import {tokenAt} from '../grammar/token-at.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import {firstFrom, type NamedAt} from './mention-index.ts'

/**
 * The genders of the people of an article, by index: what their names and titles tell, else the pronouns of the sentences
 * that name nobody else. `Merle Oduya said the dam was hers` makes Merle Oduya a woman. Undefined where nothing tells.
 */
export function gendersInText(
  layout: Layout,
  people: Findings['people'],
  named: readonly NamedAt[],
): readonly FoundPerson['gender'][] {
  const votes = people.map(() => ({female: 0, male: 0}))
  const doubts = people.map(() => ({female: 0, male: 0}))
  for (const {first, last} of layout.stretches) {
    const {start, end} = spanOf(layout, first, last)
    const from = firstFrom(named, start)
    const one = named[from]
    const vote = votes[one?.person ?? -1]
    if (!one || !vote || one.start >= end) continue
    let alone = true
    for (let at = from + 1; alone && at < named.length && (named[at]?.start ?? end) < end; at++)
      alone = named[at]?.person === one.person
    if (!alone) continue
    const counted = opensWithPronoun(layout, first, tokenAt(layout, one.start)) ? doubts[one.person] : vote
    for (let at = tokenAt(layout, one.end - 1) + 1; at < last; at++) {
      const gender = layout.passageOf[at] === undefined && genderOfPronoun.get(layout.tokens[at]?.lower ?? '')
      if (gender && counted) counted[gender]++
    }
  }
  const shared = sharedSurnames(people)
  return people.map(({gender, name}, index) => {
    const {female = 0, male = 0} = votes[index] ?? {}
    if (female === male || Math.min(female, male) > 0) return gender
    const told = female > male ? 'female' : 'male'
    // Edel Ruiz, who was a judge, says that he did what he could: what the text calls him twice is surer than a list of names.
    // Of Bill Ruiz and Ana Ruiz it is not: a bare Ruiz may be either.
    if (gender && (Math.abs(female - male) < 2 || shared.has(lastWord(name)))) return gender
    return (doubts[index]?.[told === 'female' ? 'male' : 'female'] ?? 0) > 0 ? undefined : told
  })
}

/** The last words of names that two people of the article bear. */
function sharedSurnames(people: Findings['people']): ReadonlySet<string> {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const {name} of people) (once.has(lastWord(name)) ? shared : once).add(lastWord(name))
  return shared
}

/** `She added that most are against Ruiz`: behind a pronoun the name may be somebody else's; such a sentence only raises doubt. */
function opensWithPronoun({tokens, passageOf}: Layout, first: number, name: number): boolean {
  for (let at = first; at < name; at++)
    if (passageOf[at] === undefined && genderOfPronoun.has(tokens[at]?.lower ?? '')) return true
  return false
}
