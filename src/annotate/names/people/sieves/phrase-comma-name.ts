import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../../text/parts-of-speech.ts'
import {placeLinks} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, endsInThing, firstWhere, isPersonNoun, type Question} from '../evidence.ts'

/**
 * What the person is stands between the beginning of the sentence and the name, with all that belongs to it: `The opposition’s
 * spokesman on transport, Ana Ruiz, said`. A verb before the comma would make it a clause: `The spokesman left, Ana Ruiz said`.
 */
export const phraseCommaName = defineRule<Sieve<Question, Acceptance>>({
  name: 'phrase-comma-name',
  says: 'What the person is opens the sentence, and the name follows between commas.',
  example: '“The opposition’s spokesman on transport, Ana Ruiz, said no.”',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last, title}) =>
        title === first &&
        page.tokens[behindHouse(page, last)]?.text === ',' &&
        isPhraseOfPerson(page, first - 2, first),
    )
    return at && {certainty: 'stated', at}
  },
})

/** The token behind the house somebody is of: `Ana Ruiz of Hillside Church in Taal, said`. */
function behindHouse({tokens, nameLike}: Page, last: number): number {
  let at = last
  while (placeLinks.has(lowerAt(tokens, at)) && nameLike[at + 1] === 1) {
    at++
    while (nameLike[at] === 1) at++
  }
  return at
}

/** Whether tokens up to `last` back to a beginning are a phrase with a word for a person in it; a comma stands behind. */
function isPhraseOfPerson(page: Page, last: number, name: number): boolean {
  if (page.tokens[last + 1]?.text !== ',') return false
  let found = false
  for (let at = last; at > last - longestPhrase; at--) {
    const token = page.tokens[at]
    if (!token || token.sentence !== page.tokens[name]?.sentence || token.kind === 'mark') return found && at < last
    // “One pastor backing Ruiz, Tavi Orlo, said”: a participle belongs to its noun.
    if (verbs.has(page.reading.partOf(at)) && !found && !token.lower.endsWith('ing')) return false
    if (isPersonNoun(page, at) || (token.capital && ((page.kinds[at] ?? 0) & kind.title) !== 0)) found = true
    if (found && page.reading.partOf(at) === 'DET') return true
  }
  return false
}

const longestPhrase = 12

const verbs: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX'])
