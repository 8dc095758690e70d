import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const
const both = 'Ana Ruiz | direct | It held, … and it will for years.'

describe('a quotation that its cue interrupts', () => {
  it.each([
    '“It held,” Ana Ruiz said, nodding at the wall, “and it will for years.”',
    '“It held,” Ana Ruiz said, a hand on the wall, “and it will for years.”',
    '“It held,” Ana Ruiz said as the crew went home, “and it will for years.”',
  ])('goes on behind what she does: %j', (text) => {
    expect(quotesIn(text, people)).toEqual([both])
  })

  it.each([
    ['“I like it,” Ana Ruiz said, but “it leaks.”', 'Ana Ruiz | direct | I like it, … it leaks.'],
    [
      'The wall “leaks,” Ana Ruiz said, and still “holds the lake for now.”',
      'Ana Ruiz | mixed | The wall “leaks,” … holds the lake for now.',
    ],
    [
      'It is “sound,” Ana Ruiz wrote in a note to the board, and “as dry as dust.”',
      'Ana Ruiz | mixed | It is “sound,” … as dry as dust.',
    ],
    [
      'These growers, Ana Ruiz explained earlier in the hearing, were paid.',
      'Ana Ruiz | indirect | These growers … were paid',
    ],
  ])('goes on behind a small word: %j', (text, expected) => {
    expect(quotesIn(text, people)).toEqual([expected])
  })

  it.each([
    '“It held,” Ana Ruiz said, and “the wall of sand” fell all the same.',
    '“It held,” Ana Ruiz said, calling Ben Diaz, her rival, “a fool.”',
    '“It held,” Ana Ruiz said, and Ben Diaz, the mayor, smiled at “a miracle.”',
  ])('ends where another verb has the marks: %j', (text) => {
    expect(quotesIn(text, people)[0]).toBe('Ana Ruiz | direct | It held,')
  })
})

it('does not go on with marks that a name and its own verb follow', () => {
  expect(quotesIn('“It held,” Ana Ruiz said.\n“Will it now?” Ben Diaz snickered.', people)).toEqual([
    'Ana Ruiz | direct | It held,',
    'Ben Diaz | direct | Will it now?',
  ])
})

it('does not go on with what is written on something', () => {
  expect(
    quotesIn(
      '“It will hold for ever,” reads a sign at the gate.\n“We are done here now.” The room fell silent.',
      people,
    ),
  ).toEqual(['a sign | direct | It will hold for ever,', '— | direct | We are done here now.'])
})

it('goes on with a question before a sentence of its own', () => {
  expect(quotesIn('“It held,” Ana Ruiz said.\n“Will it now?” The crowd booed.', people)).toEqual([
    'Ana Ruiz | direct | It held, … Will it now?',
  ])
})

describe('a paragraph of marks behind a quotation', () => {
  const held = '“It held, and we are glad,” Ana Ruiz said.\n'
  it('goes on with it', () => {
    expect(quotesIn(`${held}“It will hold.”`, people)).toEqual([
      'Ana Ruiz | direct | It held, and we are glad, … It will hold.',
    ])
  })
  it('is an answer of others where it cries behind a question', () => {
    const [asked] = quotesIn('“Will you come back?” Ana Ruiz asked.\n“Yesss!”', people)
    expect(asked).toBe('Ana Ruiz | direct | Will you come back?')
  })
  it('is a line the page pulls out where another says it further on', () => {
    const told = '“Nobody came to mend it for a year,” Ben Diaz said.'
    expect(quotesIn(`${held}“Nobody came to mend it”\n${told}`, people)).toEqual([
      'Ana Ruiz | direct | It held, and we are glad,',
      'Ben Diaz | direct | Nobody came to mend it for a year,',
    ])
  })
})
