import {expect, it} from 'vitest'
import {rivalOf} from '../../src/desk/rival-of.ts'
import {harbour} from '../corrections/harbour.ts'

const report = (before: string, cue = 'he said'): string =>
  `Court hears the case of the depot\n\nVELM, March 9, 2022 (Reuters) - The court of Velm met on Wednesday.\n\n${before}\n\n“The law knows no night shift,” ${cue}.`

const rivalIn = (text: string) => {
  const [article] = harbour([], {'court.txt': text}).articles
  const quote = article?.record.quotes.find((one) => one.text.startsWith('The law'))
  if (!article || !quote?.speaker) throw new Error('nobody was taken for the speaker')
  return rivalOf(quote, article)
}

it('is the other man of the paragraph before', () =>
  expect(
    rivalIn(report('Judge Peter Thorn read the charge aloud. Union leader Karel Novak listened with his hat on.')),
  ).toEqual({
    pronoun: 'he',
    name: 'Peter Thorn',
  }))

it.each([
  ['a woman, of a man', report('Judge Anna Thorn read the charge aloud. Union leader Karel Novak listened.')],
  [
    'somebody, where the speaker is named',
    report('Judge Peter Thorn read it. Karel Novak listened.', 'Karel Novak said'),
  ],
  [
    'somebody of whom it speaks',
    report('Judge Peter Law read it. Union leader Karel Novak listened.').replace(
      'The law knows',
      'The law, Law, knows',
    ),
  ],
  ['nobody else', report('Union leader Karel Novak listened with his hat on.')],
])('is not %s', (_what, text) => expect(rivalIn(text)).toBeUndefined())
