import {describe, expect, it} from 'vitest'
import {certaintiesIn, quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Omar Hale': 'male', 'Eva Lund': 'female'} as const

describe('a pronoun', () => {
  it.each([
    [
      'the subject behind an opening phrase',
      'In a talk with Ben Diaz, Omar Hale was clear about the wall.\n“It leaks,” he said.',
      'Omar Hale',
    ],
    [
      'who is the source of the sentence before',
      'According to Omar Hale, the board slept on Ben Diaz’s plan.\n“It does,” he said.',
      'Omar Hale',
    ],
    [
      'nobody named between it and its like',
      'Omar Hale rose.\nWhen he spoke after Ben Diaz, he said it held.',
      'Omar Hale',
    ],
  ])('means %s', (_whom, text, name) => {
    expect(quotesIn(text, people).at(-1)?.split(' | ')[0]).toBe(name)
    expect(certaintiesIn(text, people).at(-1)).toBe('inferred')
  })

  it('means an unlisted name that has spoken and is the subject just before, and not the one that is listed', () => {
    const spoken = 'Orlo Vanti said it held.\n'
    expect(quotesIn(`${spoken}Asked about Omar Hale, Orlo shrugged. “It leaks,” he said.`, people).at(-1)).toBe(
      'Orlo Vanti | direct | It leaks,',
    )
    expect(quotesIn(`${spoken}Omar Hale shrugged. “It leaks,” he said.`, people).at(-1)).toBe(
      'Omar Hale | direct | It leaks,',
    )
  })

  it('means who has just spoken, though no list knows them', () => {
    const text =
      'One pastor supporting Mr. Hale, Darran Whitt of Taal Church in Oldham, said it held. “It leaks,” he said.'
    expect(quotesIn(text, people)).toEqual(['Darran Whitt | indirect | it held', 'Darran Whitt | direct | It leaks,'])
  })
})

describe('a description', () => {
  it.each([
    ['the name behind its field', 'The minister of water and energy, Sol Royer, spoke, saying it held.', 'Sol Royer'],
    [
      'who stands before its own apposition',
      'They met Ben Diaz, now the head of the council, who said it held.',
      'Ben Diaz',
    ],
    [
      'a poll by both its makers',
      'The dam will hold, according to a Taal Post/Ferrow News survey.',
      'a Taal Post/Ferrow News survey',
    ],
  ])('means %s', (_whom, text, name) => {
    expect(quotesIn(text, people)[0]?.split(' | ')[0]).toBe(name)
  })

  it('is nobody where it is the writer', () => {
    expect(quotesIn('As this reporter revealed, the dam held last year.', people)).toEqual([])
  })
})

describe('what stands around a cue', () => {
  it.each([
    [
      'an agency and its initials',
      'Ana Ruiz told the Taal Press (TP), “It held for years.”',
      'Ana Ruiz | direct | It held for years.',
    ],
    [
      'a programme that hears it, and no that',
      'Ana Ruiz told “Taal at Noon” on Monday the dam would hold.',
      'Ana Ruiz | indirect | the dam would hold',
    ],
    ['a programme that hears it', 'Ana Ruiz told “Taal at Noon” that it held.', 'Ana Ruiz | indirect | it held'],
    [
      'the sentence it points back at',
      'The dam will hold until May.\nThat’s according to the board.',
      'the board | indirect | The dam will hold until May',
    ],
    [
      'a list behind its colon',
      'Several things speak against it, Ana Ruiz said: the rain and the wall.',
      'Ana Ruiz | indirect | Several things speak against it',
    ],
    [
      'a label behind its comma',
      'He is, as the Post put it in a long piece, “the fixer.”',
      'the Post | direct | the fixer.',
    ],
    [
      'what the sentence before it was told on',
      'The old wall fell down, as Ana Ruiz said on Tuesday, and it will be mended, Ben Diaz said.',
      'Ben Diaz | indirect | it will be mended',
    ],
    [
      'the subject of a verb with its helper',
      'With growers worried about it, Ana Ruiz is trying a new one: “It holds.”',
      'Ana Ruiz | direct | It holds.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(quotesIn(text, people).at(-1)).toBe(expected)
  })
})
