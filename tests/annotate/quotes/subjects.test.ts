import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('the subject of a cue', () => {
  it.each([
    [
      'before a meeting in a region',
      'Ana Ruiz, during a meeting in Ferrow, Oland, said it held.',
      'Ana Ruiz | indirect | it held',
    ],
    ['behind a day', 'Ana Ruiz last week said it held.', 'Ana Ruiz | indirect | it held'],
    ['behind a bracket and a day', 'Ana Ruiz (D-Taal) last week said it held.', 'Ana Ruiz | indirect | it held'],
    [
      'behind a count of weeks',
      'The council less than two weeks ago said it held.',
      'The council | indirect | it held',
    ],
    ['behind a relative and its year', 'They met Ana Ruiz, who in 2010 said it held.', 'Ana Ruiz | indirect | it held'],
    [
      'behind the region of a place',
      'He fell when a woman in Ferrow, Oland, told him it held.',
      'a woman | indirect | it held',
    ],
    [
      'before an apposition that ends in a region',
      '“It held,” Ana Ruiz, 67, a farmer from Ferrow, Oland, said.',
      'Ana Ruiz | direct | It held,',
    ],
    ['with a participle of her own', 'Growers left, with Ana Ruiz saying it held.', 'Ana Ruiz | indirect | it held'],
    [
      'in a recording',
      'The ad shows footage of Ana Ruiz asking, “Why did it hold?”',
      'Ana Ruiz | direct | Why did it hold?',
    ],
    [
      'as whom a deed is done to',
      'Ben Diaz slammed Ana Ruiz for saying it was “lost for good.”',
      'Ana Ruiz | mixed | it was “lost for good.”',
    ],
    [
      'with two callings',
      'The senator and former secretary of state said it held.',
      'The senator and former secretary of state | indirect | it held',
    ],
    [
      'before a noun that is a verb here',
      'They read the board’s report, which notes, “It held.”',
      'the board’s report | direct | It held.',
    ],
    [
      'of whom somebody briefed',
      'People briefed on the move said it held.',
      'People briefed on the move | indirect | it held',
    ],
    [
      'in the second of two clauses',
      'The court charged the crew and Ana Ruiz fired its chief, acknowledging that it leaked.',
      'Ana Ruiz | indirect | it leaked',
    ],
    [
      'in both, where two do the same',
      'Ana Ruiz and other growers shunned Diaz, claiming that it leaked.',
      'Ana Ruiz | indirect | it leaked',
    ],
    [
      'before a title in marks',
      'Ana Ruiz left on Sunday, saying on Harbour Radio’s “Dawn Show” that it leaked.',
      'Ana Ruiz | indirect | it leaked',
    ],
    ['that has one word', 'Time, Ana Ruiz added, was short.', 'Ana Ruiz | indirect | Time … was short'],
  ])('stands %s', (_where, text, expected) => {
    expect(quotesIn(text, people)).toEqual([expected])
  })

  it.each([
    ['of a count', 'The share of growers saying it held rose.'],
    ['behind a preposition', 'Several listed on it told them it held.'],
  ])('is nobody %s', (_why, text) => {
    expect(quotesIn(text, people)).toEqual([])
  })

  it.each([
    ['met with her, and said it', 'Ben Diaz met with Ana Ruiz, saying it held.', 'Ben Diaz | indirect | it held'],
    ['blamed, and is the subject', 'Ana Ruiz was blamed for saying it held.', 'Ana Ruiz | indirect | it held'],
    ['told on a day', 'Ana Ruiz told on Monday reporters that it held.', 'Ana Ruiz | indirect | it held'],
  ])('near miss: who %s', (_who, text, expected) => {
    expect(quotesIn(text, people)[0]).toBe(expected)
  })
})

describe('what is said ends', () => {
  it.each([
    [
      'before another speaker and his post',
      'Ana Ruiz said it held, and Ben Diaz, the mayor, said it leaked.',
      'it held',
    ],
    ['at a semicolon before others who say', 'Ana Ruiz said it held; a third of the growers say it leaked.', 'it held'],
    ['with the dashes that enclose the cue', 'Ben Diaz – who said it held – has sold it.', 'it held'],
    ['before a deed of hers', 'Ana Ruiz said it “held,” and bragged about it.', 'it “held,”'],
    ['behind the quarter it was said in', 'Ana Ruiz reported last quarter that it held.', 'it held'],
  ])('%s', (_where, text, words) => {
    expect(quotesIn(text, people)[0]?.split(' | ').at(-1)).toBe(words)
  })

  it.each([
    ['a semicolon and no cue', 'Ana Ruiz said it held; the wall was old.', 'it held; the wall was old'],
    ['a second verb of what is told', 'Ana Ruiz said it “held,” and would hold.', 'it “held,” and would hold'],
  ])('not at %s', (_where, text, words) => {
    expect(quotesIn(text, people)[0]?.split(' | ').at(-1)).toBe(words)
  })
})

it('a colon belongs to the verbs before it', () => {
  expect(quotesIn('Only when growers agreed with Ana Ruiz did he try a new one: It leaks.', people)).toEqual([])
})

it('a heading in capitals goes on with nothing', () => {
  expect(quotesIn('Ana Ruiz said it held.\n“VOTERS DECIDE WELL”\nThe hall was full.', people)[0]).toBe(
    'Ana Ruiz | indirect | it held',
  )
})
