import {describe, expect, it} from 'vitest'
import {signedQuotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Ahmed al-Haddad': 'male'} as const

/** The speaker of the last quote of a text, behind the sieve that found out. */
const lastSpeaker = (text: string): string =>
  (signedQuotesIn(text, people).at(-1) ?? 'none').replace(/^.* \+ /, '').replace(/ \|.*$/, '')

describe('from mention to speaker', () => {
  it.each([
    ['a name', 'The mayor, Ana Ruiz, said the dam held.', 'name-in-apposition: Ana Ruiz'],
    ['whose aide it is', 'Ana Ruiz’s aide said the dam held.', 'words-of-the-text: Ana Ruiz’s aide'],
    ['whom an aide serves', 'An aide to Ana Ruiz said the dam held.', 'words-of-the-text: An aide to Ana Ruiz'],
    ['an aide by name', 'Ana Ruiz’s aide Ben Diaz said the dam held.', 'named-person: Ben Diaz'],
    ['a name set beside', 'Her rival, Ben Diaz, said the dam fell.', 'name-in-apposition: Ben Diaz'],
    [
      'a surname with its article',
      'Ahmed al-Haddad came. Haddad said the dam fell.',
      'surname-of-person: Ahmed al-Haddad',
    ],
    ['who', 'He met Ana Ruiz, who said the dam held.', 'relative-clause: Ana Ruiz'],
    ['a pronoun that fits', 'Ana Ruiz met Ben Diaz. “It fell,” he said.', 'pronoun-person: Ben Diaz'],
    ['a pronoun for the subject', 'Ana Ruiz met the crew. “It held,” she said.', 'pronoun-person: Ana Ruiz'],
    [
      'a pronoun for somebody unnamed',
      'A spokeswoman for Ben Diaz said he was ill. “He rests,” she said.',
      'pronoun-unnamed: A spokeswoman for Ben Diaz',
    ],
    [
      'a pronoun, not for whom the quote names',
      'Ben Diaz spoke. The crew saw off Carl Weiss. “I was glad to meet Carl Weiss,” he said.',
      'pronoun-person: Ben Diaz',
    ],
    ['a pronoun that fits nobody', 'The crew left. “It held,” she said.', 'pronoun-of-nobody: perhaps she'],
    ['it, the ministry', 'The ministry denied the report. “It held,” it said.', 'pronoun-thing: The ministry'],
    [
      'another word for who spoke last',
      'Ana Ruiz said the dam held. The billionaire said it was new.',
      'last-speaker: Ana Ruiz',
    ],
    [
      'an official is somebody else',
      'Ana Ruiz said the dam held. The official said it was new.',
      'words-of-the-text: The official',
    ],
    ['witnesses', 'Witnesses said the dam fell.', 'words-of-the-text: Witnesses'],
    ['an office that was', 'The former CE said the dam fell.', 'words-of-the-text: The former CE'],
    ['an acronym', 'TASN said the dam fell.', 'unlisted-name: TASN'],
    [
      'who, behind an office and where she comes from',
      'He met Ana Ruiz of Taal, the first woman on the Harbour Committee, who said the dam held.',
      'relative-clause: Ana Ruiz',
    ],
    ['who, a group', 'They met two farmers who said the dam fell.', 'relative-clause: two farmers'],
    ['a part of a group', 'Three of the farmers said the dam fell.', 'words-of-the-text: Three of the farmers'],
    [
      'a share of a group above a bound',
      'More than half of growers said the dam fell.',
      'words-of-the-text: More than half of growers',
    ],
    [
      'a share of a group from a bound on',
      'At least 40 percent of voters said the dam fell.',
      'words-of-the-text: At least 40 percent of voters',
    ],
    [
      'a share of a group',
      'Some 40 percent of voters said the dam fell.',
      'words-of-the-text: Some 40 percent of voters',
    ],
    [
      'sources with an adjective',
      'Sources close to the mayor said it fell.',
      'words-of-the-text: Sources close to the mayor',
    ],
    [
      'a day is no part of a name',
      'The harbour board on Thursday said it fell.',
      'words-of-the-text: The harbour board',
    ],
    ['nor is an adverb', 'The shepherd then said it fell.', 'words-of-the-text: The shepherd'],
    ['a cue inside a source', 'The dam fell, according to according to officials.', 'words-of-the-text: officials'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('what cannot have spoken', () => {
  it.each([
    ['a thing', 'The gravel said the dam fell.'],
    ['a quality with the capital of its sentence', 'Ignorance said the dam fell.'],
    ['a year', '2003 showed the dam fell.'],
    ['a clause', 'The firm won a bid with a price said the dam fell.'],
    ['a sentence with its verb', 'Taal has four said the dam fell.'],
    ['plurals that only look like agents', 'Hurdles suggest the dam fell.'],
  ])('%s', (_case, text) => {
    expect(signedQuotesIn(text)).toEqual([])
  })

  it('leaves marked words unattributed', () => {
    expect(signedQuotesIn('“The dam held for years and it will hold,” gravel said.')).toEqual([
      'unattributed: — | direct | The dam held for years and it will hold,',
    ])
  })
})

describe('he and she between two', () => {
  const two = {'Ben Diaz': 'male', 'Carl Weiss': 'male'} as const
  const last = (text: string) =>
    (signedQuotesIn(text, two).at(-1) ?? 'none').replace(/^.* \+ /, '').replace(/ \|.*$/, '')

  it.each([
    [
      'goes with the main clause, not with the clause that opens the sentence',
      'While Ben Diaz warned that it would fall, Carl Weiss argued that it held.\n\n“It did,” he said.',
      'pronoun-person: Carl Weiss',
    ],
    [
      'is not whom a question names',
      'Ben Diaz said it held.\n\nAsked about the race in the event that Carl Weiss wins, he replied: “We will see.”',
      'pronoun-person: Ben Diaz',
    ],
    [
      'goes with the opening clause where a pronoun goes on with it',
      'Ben Diaz met Carl Weiss. While Ben Diaz doubted it, he said it held.',
      'pronoun-person: Ben Diaz',
    ],
    [
      'is not whom its own clause names',
      'In a talk on Ben Diaz, Carl Weiss smiled. Ben Diaz left.\n\n“It held,” he said of Ben Diaz, “and it will hold.”',
      'pronoun-person: Carl Weiss',
    ],
    [
      'may be whom another clause names again',
      'Ben Diaz wrote to the crew. He said it held, but Ben Diaz had doubts.',
      'pronoun-person: Ben Diaz',
    ],
    [
      'stays a guess where both are subjects',
      'Ben Diaz and Carl Weiss left. “It held,” he said.',
      'pronoun-person: perhaps Ben Diaz',
    ],
  ])('%s', (_case, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('an apposition', () => {
  it.each([
    ['that nothing closes', 'Ben Diaz, Ranking Member on Water has said that the dam held.', 'named-person: Ben Diaz'],
    [
      'that ends in a place',
      'The warden, who grew up in Lisbon, Portugal said the dam held.',
      'words-of-the-text: The warden',
    ],
    ['not a list', 'In Lisbon, Mayor Ben Diaz said the dam held.', 'named-person: Ben Diaz'],
    ['behind a group', 'One of them, the growers’ Ben Diaz, said the dam held.', 'named-person: Ben Diaz'],
    [
      'with a participle of its own',
      'The warden met Ben Diaz, who surprised him by saying the dam held.',
      'relative-clause: Ben Diaz',
    ],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('whose paper', () => {
  it.each([
    [
      'released by a campaign',
      'Ruiz’s campaign released a statement on Monday. The dam fell. The statement said it was old.',
      'document-of-owner: Ruiz’s campaign',
    ],
    [
      'by a maker inside the mention',
      'The report from the Taal Board claims the dam fell.',
      'document-of-owner: Taal Board',
    ],
    [
      'not by who handed it on',
      'Papers obtained by the Taal Post said the dam fell.',
      'words-of-the-text: Papers obtained by the Taal Post',
    ],
    [
      'not by where it was posted',
      'Ben Diaz shared a Facebook post. The post showed the dam. It said: “It leaks.”',
      'pronoun-thing: The post',
    ],
    ['an answer', 'The growers’ new answer: “The dam fell.”', 'words-of-the-text: The growers'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a description', () => {
  it.each([
    [
      'of one person by two callings',
      'Ana Ruiz said it held.\n\n“It leaks,” the Taal lawmaker and mayoral candidate said.',
      'last-speaker: Ana Ruiz',
    ],
    [
      'of whom the first line leaves unnamed',
      'Taal senator says the dam fell\n\nAna Ruiz, the Taal senator, crossed it on Monday with the crew.',
      'person-of-role: Ana Ruiz',
    ],
    [
      'of an office that another held before',
      'Water Minister Ana Ruiz said it held. In 2009 the then water minister, Ben Diaz, left. The minister said it fell.',
      'person-of-role: Ana Ruiz',
    ],
    [
      'beside a name that may be another’s',
      'A lawyer for the mayor’s wife, Berta, said the dam fell.',
      'words-of-the-text: A lawyer for the mayor’s wife',
    ],
    [
      'that ends in a noun in -ly',
      'Growers in the assembly said the dam fell.',
      'words-of-the-text: Growers in the assembly',
    ],
    [
      'of who shouts behind a clause of their own',
      'The trouble came in May, when growers filled the hall, shouting “we want it mended now!”',
      'words-of-the-text: growers',
    ],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a place', () => {
  it.each([
    [
      'is not the subject',
      'At a fair in Lisbon, Portugal, on Sunday, Ana Ruiz tried to explain it, saying the dam fell.',
      'named-person: Ana Ruiz',
    ],
    [
      'is not who said',
      'They met Ana Ruiz, a nurse from Lisbon, Portugal, who said the dam fell.',
      'relative-clause: Ana Ruiz',
    ],
    [
      'does not hide a calling and its name',
      'Presumptive Labour mayoral nominee Ana Ruiz joined them, saying the dam fell.',
      'named-person: Ana Ruiz',
    ],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
