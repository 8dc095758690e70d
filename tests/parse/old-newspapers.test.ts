import {expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const blocks = (raw: string) =>
  parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}).blocks.map(({text}) => text)

it('a narrow column: its words are whole again, its headline is one', () => {
  const raw = `BALLOON COMES DOWN ON
A CHAPEL ROOF

HARBOUR, Oct. 12.--The balloon Au-
rora, which left the fair ground at noon
with two gentlemen in its basket, de-
scended upon the roof of the chapel.

Pastor Elias Thornby-
croft did not stop the hymn, nor did
the choir look up from its books.`
  expect(blocks(raw)).toEqual([
    'BALLOON COMES DOWN ON A CHAPEL ROOF',
    'HARBOUR, Oct. 12.--The balloon Aurora, which left the fair ground at noon with two gentlemen in its basket, descended upon the roof of the chapel.',
    'Pastor Elias Thornbycroft did not stop the hymn, nor did the choir look up from its books.',
  ])
})

it('a hyphen that text recognition writes ¬', () => {
  expect(blocks('They left on Sat¬\nurday and came back.')).toEqual(['They left on Saturday and came back.'])
})

it('a hyphen of the word’s own stays in lines as wide as mail', () => {
  const raw =
    'The council of the harbour town will meet on Monday to hear the well-\nknown pilot of the ferry, who has asked for a night shift since May.'
  expect(blocks(raw)[0]).toContain('well-known pilot')
})

it.each([['SUBSCRIBE NOW\nSign in'], ['MENU\nNEWS\nSPORT']])('lines that are no headline stay apart: %j', (raw) => {
  expect(blocks(raw).length).toBeGreaterThan(1)
})

it('paragraphs that begin with an indent, over the end of a page', () => {
  const raw = `    The selectmen voted last night to buy the island
from the heirs of the captain for the sum of one dollar.
    "My father would have given it for less," said Miss
Ruiz, the eldest of the heirs.
    Selectman Diaz was alone in voting against

            Continued on Page Six, Column Two

PAGE SIX        THE HARBOUR SENTINEL, FRIDAY, MARCH 3, 1922

the purchase. The deed will be signed.`
  expect(blocks(raw)).toEqual([
    'The selectmen voted last night to buy the island from the heirs of the captain for the sum of one dollar.',
    '"My father would have given it for less," said Miss Ruiz, the eldest of the heirs.',
    'Selectman Diaz was alone in voting against the purchase. The deed will be signed.',
    'Continued on Page Six, Column Two',
    'PAGE SIX        THE HARBOUR SENTINEL, FRIDAY, MARCH 3, 1922',
  ])
})

it.each([
  // a finished sentence, a new one below, and a masthead that turns no page
  'The council met.\n\nContinued on Page Six\n\nthe end of another report.',
  'The council met in\n\nContinued on Page Six\n\nRain fell on Monday.',
  'The council met in\n\nTHE HARBOUR SENTINEL, FRIDAY, MARCH 3, 1922\n\nthe old hall.',
])('what does not go on behind a page stays apart: %j', (raw) => {
  expect(blocks(raw)).toHaveLength(3)
})

it('the lines of a poem stay lines', () => {
  expect(blocks('The sea is\n  wide and the\nboat is\n  small and old')).toHaveLength(4)
})
