import type {Article, Quote} from '../model.ts'
import {attributionOf} from '../view/statements/attribution-of.ts'
import type {Choice, FreeField} from './desk-doubt.ts'

/** Who may have said a statement, the likeliest first: who is taken for the speaker, then who is named nearest to it. */
export function speakerChoices(quote: Quote, {record}: Article): readonly Choice[] {
  const at = quote.spans[0]?.start ?? 0
  const near = record.people
    .map((person) => ({
      id: person.id,
      name: person.name,
      away: Math.min(...person.mentions.map(({start}) => (start <= at ? at - start : 2 * (start - at)))),
    }))
    .sort((a, b) => a.away - b.away)
  const names = new Map<string, string>()
  const {speaker, perhaps} = attributionOf(quote)
  const taken = quote.speaker ?? quote.perhaps
  if (taken && (speaker ?? perhaps)) names.set(taken.name, taken.person ?? taken.name)
  for (const {id, name} of near) if (names.size < mostNames && ![...names.values()].includes(id)) names.set(name, id)
  const guard = {was: quote.text}
  return [
    ...[...names].map(
      ([name, value]): Choice => ({
        label: name,
        corrections: [{what: 'speaker', of: quote.id, value, ...guard}],
      }),
    ),
    {label: 'Nobody is named', corrections: [{what: 'speaker', of: quote.id, value: 'unknown', ...guard}]},
    {label: 'Not a statement', corrections: [{what: 'not-a-statement', of: quote.id, ...guard}]},
  ]
}

const mostNames = 4

/** A speaker of one's own, out of the people of the article. */
export const anotherSpeaker = (quote: Quote, {record}: Article): FreeField => ({
  label: 'Somebody else',
  suggestions: record.people.map(({name}) => name),
  correction: {what: 'speaker', of: quote.id, was: quote.text},
})
