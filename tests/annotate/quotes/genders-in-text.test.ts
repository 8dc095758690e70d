import {expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {Oduya: undefined, 'Eva Lund': 'female'} as const
const said = (text: string) => quotesIn(text, people).at(-1)?.split(' | ')[0]

it('a pronoun behind a name tells of it, one before the name only raises doubt', () => {
  expect(said('Oduya said the dam was hers. Eva Lund left.\nOduya rose. “It held,” he said.')).not.toBe('Oduya')
  expect(
    said('Eva Lund spoke. She said most of them were against Oduya, and she left.\nOduya rose. “It held,” he said.'),
  ).toBe('Oduya')
})
