import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {kinNouns} from '../../../../vocabulary/names/person-nouns.ts'
import {genderOfPronoun} from '../../../../vocabulary/speech/gender-nouns.ts'
import {documents} from '../../../../vocabulary/speech/speaker-nouns.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {spanOf} from '../../passages/layout.ts'
import {canSpeak} from '../can-speak.ts'
import {descriptionOf} from '../description-of.ts'
import {meansPerson} from '../means-person.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `her campaign`, `his former lawyer`: by the fuller words, where the article prints them before: `Ruiz’s campaign`, `the Ruiz
 * campaign`. Else by the owner's name, since in a list of speakers “her campaign” is nobody's.
 */
export const ownedByPronoun = defineRule<Sieve<Mentioned, Meant>>({
  name: 'owned-by-pronoun',
  says: 'Someone or something of a person or body named before speaks.',
  example: 'Ruiz’s campaign left. Her campaign said the dam held.',
  answer(question) {
    const {layout, mention, head, meantBy} = question
    const described = descriptionOf(layout, mention, head)
    const pronoun = described?.pronoun
    if (!pronoun || !genderOfPronoun.has(pronoun) || !canSpeak(layout, mention)) return undefined
    if (documents.has(described.noun)) return undefined
    const owner = meantBy({first: mention.first, last: mention.first + 1})
    if (owner?.person === undefined) return undefined
    const rest = {first: mention.first + 1, last: mention.last}
    const named = wordsBefore(question, described.noun, owner.person) ?? ofOwner(question, rest, owner)
    // Kea Orlo was found. Her mother said: whose she is may be a guess, but she has spoken, and by these words.
    return named.certainty === 'guessed' && kinNouns.has(described.noun) ? undefined : named
  },
})

/** `Ruiz’s campaign`, `the Ruiz campaign`: the noun as the article has it before, behind the name of its owner. */
function wordsBefore({layout, mention, named}: Mentioned, owned: string, owner: number): Meant | undefined {
  const {tokens, text} = layout
  if (lowerAt(tokens, mention.last - 1) !== owned || mention.last - mention.first !== 2) return undefined
  const here = tokens[mention.first]?.start ?? 0
  for (const one of named) {
    if (one.start >= here) break
    if (one.person !== owner || one.kind === 'role') continue
    let at = tokenAt(layout, one.end - 1) + 1
    if (tokens[at]?.kind !== 'word') at++
    const noun = tokens[at]
    if (noun?.lower !== owned) continue
    const first = tokens[tokenAt(layout, one.start) - 1]
    const start = first?.lower === 'the' ? first.start : one.start
    return {name: text.slice(start, noun.end), kind: 'group', certainty: 'inferred'}
  }
  return undefined
}

/** `Ana Ruiz’s former lawyer`. */
function ofOwner(question: Mentioned, rest: TokenSpan, {name, person, certainty}: Meant): Meant {
  const {layout} = question
  const {start, end} = spanOf(layout, rest.first, rest.last)
  return {
    name: `${name}’s ${layout.text.slice(start, end)}`,
    kind: 'group',
    certainty: certainty === 'inferred' && isSure(question, person) ? 'inferred' : 'guessed',
  }
}

/** `Diaz may suspend Judge Weiss, his lawyer said`: whose lawyer, where two men of one sentence have one, or Weiss may be a woman? */
function isSure({layout, mention, named, genders}: Mentioned, owner: number | undefined): boolean {
  const {tokens, stretches} = layout
  const from = stretches[stretchAt(layout, mention.first)]?.first ?? mention.first
  const pronoun = genderOfPronoun.get(lowerAt(tokens, mention.first))
  if (owner === undefined || genders()[owner] !== pronoun) return false
  // Diaz said the governor was well, but his office said: nor where a role stands for another.
  for (let at = from; at < mention.first; at++)
    if (!tokens[at]?.capital && meansPerson(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'the') return false
  const here = tokens[mention.first]?.start ?? 0
  for (let at = firstFrom(named, tokens[from]?.start ?? 0); (named[at]?.start ?? here) < here; at++) {
    const {person} = named[at] ?? {}
    if (person !== undefined && person !== owner && (genders()[person] ?? pronoun) === pronoun) return false
  }
  return true
}
