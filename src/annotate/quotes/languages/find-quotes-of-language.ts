import type {Span} from '../../../model.ts'
import type {Reading} from '../../../text/reading.ts'
import type {Findings, FoundQuote} from '../../findings.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {type AttributedWords, attributeWords} from './attribute-words.ts'
import {isSpeech} from './is-speech.ts'
import {wordsGoOn} from './rules/words-go-on.ts'

/**
 * The quotations of an article in another language than English. Words between marks are quotations in every language;
 * whose they are is said only where a rule of that language names a person in full, or one named before.
 */
export function findQuotesOfLanguage(
  reading: Reading,
  language: string,
  {people}: Pick<Findings, 'people'>,
): FoundQuote[] {
  const quotes: FoundQuote[] = []
  for (const attributed of attributeWords(reading, language)) {
    const {marked, cue} = attributed
    const speaker = speakerOf(reading, attributed, people)
    if (!speaker && !isSpeech(reading, marked, cue !== undefined)) continue
    quotes.push({
      kind: 'direct',
      spans: [marked.inner],
      quoted: [marked.inner],
      ...(speaker && cue && {cue: spanOf(reading, cue)}),
      ...(speaker && {speaker}),
    })
  }
  return quotes
}

function speakerOf(
  reading: Reading,
  {name, pronoun, rule}: AttributedWords,
  people: Findings['people'],
): FoundQuote['speaker'] {
  if (!name || rule === undefined) return undefined
  const {start, end} = spanOf(reading, name)
  const printed = people.findIndex(({mentions}) => mentions.some((at) => at.start < end && start < at.end))
  const person = printed < 0 ? ofSurname(reading.tokens[name.last - 1]?.text ?? '', people) : printed
  const named = people[person]
  // Ruiz, where nobody of that name is known: no person yet, and no speaker.
  if (!named) return undefined
  const before = pronoun !== undefined || rule === wordsGoOn.name
  return {
    name: named.name,
    kind: 'person',
    person,
    mention: spanOf(reading, pronoun ?? name),
    certainty: before ? 'inferred' : 'stated',
    rule,
  }
}

/** The only one of that family name: `laut Thalmann`, whose small word begins a sentence and hides the name. */
function ofSurname(surname: string, people: Findings['people']): number {
  const bearers = people.filter(({name}) => name.endsWith(` ${surname}`))
  return bearers.length === 1 && bearers[0] ? people.indexOf(bearers[0]) : -1
}

function spanOf({tokens}: Reading, {first, last}: TokenSpan): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}
