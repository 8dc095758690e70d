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
