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
      'nobody whom a question of the article names on the way',
      'Omar Hale said it held. Who in the whole valley would be a better mayor than Ben Diaz? “It will hold,” he said.',
      'Omar Hale',
    ],
    ['whom such a question is about', 'Omar Hale said it held. Was Ben Diaz glad? “To a point,” he said.', 'Ben Diaz'],
    [
      'nobody named between it and its like',
      'Omar Hale rose.\nWhen he spoke after Ben Diaz, he said it held.',
      'Omar Hale',
    ],
    [
      'who has just spoken, and not the subject of what is told',
      'Omar Hale said the sign was old. Ben Diaz copied most of it in May, he said.',
      'Omar Hale',
    ],
    [
      'whom an opening clause names',
      'Omar Hale said the sign was old. While Ben Diaz said it was new, he said in May that it had moved.',
      'Ben Diaz',
    ],
    [
      'the body that tells of itself',
      'The ferry company will pay for the bags, it said on Monday.',
      'The ferry company',
    ],
    ['the subject of what is told where nobody has spoken', 'Ben Diaz will be back in May, he said.', 'Ben Diaz'],
    [
      'who has done something since an unnamed one spoke',
      'A senior official said the dam held.\nOn a June evening Ben Diaz, whose farm it drowned, sat by it. “It leaks,” he said.',
      'Ben Diaz',
    ],
    [
      'an unnamed one through another pronoun',
      'Ben Diaz left.\nA senior official at the board said the dam held. He added that it was new. It will last until May, he said.',
      'A senior official at the board',
    ],
    [
      'those who were told of something, and not whom they tell of',
      'People briefed on the plan were sure that Ben Diaz’s children would stop it. And they insisted that few would leave.',
      'People briefed on the plan',
    ],
    [
      'a source, and not some of those it tells of',
      'According to the Taal newspaper, ten men were held. Nine of them are from Oldham. Three were hurt, it said.',
      'the Taal newspaper',
    ],
    [
      'the owner of what somebody known has',
      'Even before Ben Diaz took the stage, his campaign said it had won.',
      'Ben Diaz’s campaign',
    ],
  ])('means %s', (_whom, text, name) => {
    expect(quotesIn(text, people).at(-1)?.split(' | ')[0]).toBe(name)
    expect(certaintiesIn(text, people).at(-1)).toBe('inferred')
  })

  it.each([
    [
      'the owner of what opens a sentence, or who has spoken in another',
      'Omar Hale said that it held.\nBen Diaz’s campaign vowed to stay. He gave a speech, predicting that he would win.',
    ],
    ['the office of a role', 'Ben Diaz said the governor had called him, but his office said he was away.'],
    ['whose lawyer, of two men in one sentence', 'Ben Diaz may suspend Judge Omar Hale, his lawyer said on Monday.'],
  ])('is not asserted where it may be %s', (_whom, text) => {
    expect(quotesIn(text, people).at(-1)?.split(' | ')[0]).toMatch(/^perhaps /)
  })

  it('leaves kin their own words, where whose they are is a guess', () => {
    const text = 'Kea Orlo was found south of Taal.\nHer mother said the hymns had been chosen.'
    expect(quotesIn(text, {'Kea Orlo': undefined})).toEqual(['Her mother | indirect | the hymns had been chosen'])
  })

  it('is nobody above, where the one who opens the same sentence cannot be read', () => {
    const text = 'Growers are divided.\nGadgets agree on one thing: By nearly 2-1, they say boats should use the lock.'
    expect(quotesIn(text, people).join()).not.toContain('Growers')
  })

  it('is no other pronoun', () => {
    const text = 'It went against what the two had told.\nThey had asserted that nobody touched the dam.'
    expect(quotesIn(text, people).join()).not.toMatch(/^it \|/)
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
