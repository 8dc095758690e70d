import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {genderOfPronoun} from '../../../../vocabulary/speech/gender-nouns.ts'
import {isFree, kindsOf} from '../../../names/word-kinds.ts'
import {mainSubject} from '../../grammar/main-subject.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import type {Layout} from '../../passages/layout.ts'
import {type Candidate, candidatesBefore} from '../candidates-before.ts'
import {meansPerson} from '../means-person.ts'
import type {FoundSpeaker, Meant, Mentioned} from '../mentioned.ts'
import {unlistedName} from './unlisted-name.ts'

/** `he`, `she`, according to `him`: the person that fits and stood last as subject or speaker, within two paragraphs. */
export const pronounPerson = defineRule<Sieve<Mentioned, Meant>>({
  name: 'pronoun-person',
  says: 'A pronoun stands there; this is the person that fits and was last spoken of.',
  example: 'Ana Ruiz crossed the bridge. “It held,” she said.',
  answer(question) {
    const {layout, mention, people, spoken, genders} = question
    const gender = genderOfPronoun.get(lowerAt(layout.tokens, mention.first))
    if (mention.last - mention.first !== 1 || !gender) return undefined
    const [best, second] = candidatesBefore(question, (_, index) => (genders()[index] ?? gender) === gender)
    // Speaker Boehner said …: a name that is not among the people of the article.
    const last = spoken.at(-1)
    const back = last ? stretchAt(layout, mention.first) - stretchAt(layout, last.at) : Number.POSITIVE_INFINITY
    const unlisted = last?.speaker.kind === 'person' && last.speaker.person === undefined
    if (last && unlisted && (best ? back < 3 && best.subject >= back : back <= 4))
      return {name: last.speaker.name, kind: 'person', certainty: 'inferred'}
    const subject = unlistedSubject(question, gender)
    if (subject) return {name: subject, kind: 'person', certainty: 'inferred'}
    if (!best) return undefined
    // Orlo said it held. Orlo smiled. “It did,” he said: a name that no list knows may be his as well.
    const doubt =
      last !== undefined && back <= 4 && best.subject > back && isRival(last.speaker, people[best.person]?.name ?? '')
    const person = people[best.person]
    if (!person) return undefined
    return {
      name: person.name,
      kind: 'person',
      person: best.person,
      certainty: !doubt && isSure(best, second, genders()) ? 'inferred' : 'guessed',
    }
  },
})

/** `Orlo`, one word or two that may be a name of people, and no part of the one who is meant else. */
function isRival({name, kind: of, rule}: FoundSpeaker, best: string): boolean {
  if (of === 'organisation' || !rule.endsWith(unlistedName.name)) return false
  const words = name.toLowerCase().split(' ')
  const own = best.toLowerCase().split(' ')
  // Mncwane beside Mncwabe: a slip of the paper is nobody else.
  const isOwn = (word: string): boolean => own.some((other) => other.slice(0, 4) === word.slice(0, 4))
  return words.length < 3 && words.every((word) => isFree(kindsOf(word)) && !isOwn(word) && !word.endsWith('s'))
}

/**
 * `Orlo said it held. ¶ Asked about Ruiz, Orlo smiled. “It did,” he said`: a name that has spoken and that the article does not list,
 * as the subject just before, is whom `he` means, and not the only one that is listed.
 */
function unlistedSubject({layout, mention, spoken}: Mentioned, gender: string): string | undefined {
  const here = stretchAt(layout, mention.first)
  for (const index of [here, here - 1]) {
    const stretch = layout.stretches[index]
    const subject = stretch && mainSubject(layout, stretch, Math.min(mention.first, stretch.last))
    const name = subject && layout.tokens[subject.first]
    if (!name?.capital || name.kind !== 'word') continue
    const unlisted = spoken.findLast(
      ({at, speaker}) =>
        isUnlisted(speaker) && speaker.name.split(' ').includes(name.text) && !isOfOtherGender(layout, at, gender),
    )
    return unlisted?.speaker.name
  }
  return undefined
}

/** `Orlo said the dam was hers`: a woman, as far as the sentence tells. */
function isOfOtherGender(layout: Layout, at: number, gender: string): boolean {
  const {tokens, stretches, passageOf} = layout
  const last = stretches[stretchAt(layout, at)]?.last ?? at
  for (let word = at; word < last; word++) {
    const told = passageOf[word] === undefined ? genderOfPronoun.get(lowerAt(tokens, word)) : undefined
    if (told && told !== gender) return true
  }
  return false
}

/** A name of two words and no article that stands for itself. */
const isUnlisted = ({person, rule, name}: FoundSpeaker): boolean =>
  person === undefined &&
  rule.endsWith(unlistedName.name) &&
  /^\p{Lu}\S*\p{Ll} \p{Lu}\S*$/u.test(name) &&
  !name.toLowerCase().split(/[ -]/).some(meansPerson)

/**
 * One candidate, or one well ahead, or the subject of the sentence just before, where the other was none: in `Diaz said it
 * held. Weiss crossed it. “It holds,” he said` it is Weiss. Of two who are one subject nobody can tell.
 */
function isSure(best: Candidate, second: Candidate | undefined, genders: ReturnType<Mentioned['genders']>): boolean {
  if (!second || best.score - second.score > 1) return true
  const unknown = genders[best.person] === undefined && genders[second.person] !== undefined
  return best.subject <= 1 && best.subject < second.subject && !unknown
}
