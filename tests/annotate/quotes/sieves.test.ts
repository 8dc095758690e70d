import {describe, expect, it} from 'vitest'
import {signedQuotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

/** For each sieve a match, a near miss that another sieve or nobody takes, and a silence. */
const cases: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  'according-to': [
    ['According to Ana Ruiz, the dam held.', ['according-to + named-person: Ana Ruiz | indirect | the dam held']],
    [
      'The dam held, the ministry said, according to plan B.',
      ['quote-name-verb + words-of-the-text: the ministry | indirect | The dam held'],
    ],
    ['Things went according to plan.', []],
  ],
  'report-quoted-name': [
    [
      'The paper quoted Ana Ruiz as saying that the dam held.',
      ['report-quoted-name + named-person: Ana Ruiz | indirect | the dam held'],
    ],
    [
      'Ben Diaz was quoted by the paper as saying “it fell”.',
      ['report-quoted-name + named-person: Ben Diaz | direct | it fell'],
    ],
    [
      '“It held,” Ben Diaz was quoted by the paper as saying. “We stand by it.”',
      ['report-quoted-name + named-person: Ben Diaz | direct | It held, … We stand by it.'],
    ],
    [
      '“It held,” the paper quoted Ana Ruiz as saying.',
      ['report-quoted-name + named-person: Ana Ruiz | direct | It held,'],
    ],
    ['The paper quoted Ana Ruiz at length.', []],
  ],
  'as-name-verb': [
    [
      'The dam “is as good as dead,” as Ana Ruiz said on Monday.',
      ['as-name-verb + named-person: Ana Ruiz | mixed | The dam “is as good as dead,”'],
    ],
    [
      'As the Harbour Board reported, the dam held for a day.',
      ['as-name-verb + unlisted-name: Harbour Board | indirect | the dam held for a day'],
    ],
    [
      'As reported by the Harbour Board, the dam held for a day.',
      ['as-name-verb + unlisted-name: Harbour Board | indirect | the dam held for a day'],
    ],
    [
      'As Ana Ruiz left, Ben Diaz said the dam fell.',
      ['name-verb-content + named-person: Ben Diaz | indirect | the dam fell'],
    ],
    ['As said before, no.', []],
    ['The valley flipped to the Reds in June, as growers responded to efforts to close it.', []],
    ['The valley flipped to the Reds in June, as Ana Ruiz announced the plan.', []],
  ],
  'name-colon': [
    ['Ana Ruiz: “The dam held.”', ['name-colon + named-person: Ana Ruiz | direct | The dam held.']],
    [
      'RUIZ: The dam held. It is old.\nDIAZ: I doubt it.\nRUIZ: You do?',
      [
        'name-colon + surname-of-person: Ana Ruiz | direct | The dam held. It is old.',
        'name-colon + surname-of-person: Ben Diaz | direct | I doubt it.',
        'name-colon + surname-of-person: Ana Ruiz | direct | You do?',
      ],
    ],
    ['Q: Did it hold?\nA: It held for a day.\nQ: And then?', []],
    ['UNIDENTIFIED MALE: It held for a day.\nUNIDENTIFIED FEMALE: It fell.\nUNIDENTIFIED MALE: No.', []],
    ['Sir: The dam held for a day.', []],
    ['TAAL: The dam held for a day.', []],
  ],
  'quote-verb-name': [
    [
      '“The dam held,” said Ana Ruiz, the mayor.',
      ['quote-verb-name + named-person: Ana Ruiz | direct | The dam held,'],
    ],
    [
      'Ana Ruiz left. “The dam held,” said her brother, Ben Diaz.',
      ['quote-verb-name + name-in-apposition: Ben Diaz | direct | The dam held,'],
    ],
    [
      'Ana Ruiz, the mayor, said Ben Diaz had left.',
      ['name-verb-content + named-person: Ana Ruiz | indirect | Ben Diaz had left'],
    ],
    [
      'Ana Ruiz, the mayor, said Ben Diaz “has left the hall for good.”',
      ['name-verb-content + named-person: Ana Ruiz | mixed | Ben Diaz “has left the hall for good.”'],
    ],
    ['The crew left, told Ben Diaz of it, and slept.', []],
    ['“The dam held,” tweeted another.', ['quote-verb-name + words-of-the-text: another | direct | The dam held,']],
    ['Easier, said than done.', []],
  ],
  'split-by-name-verb': [
    [
      '“The dam,” Ana Ruiz said, “will hold.”',
      ['split-by-name-verb + named-person: Ana Ruiz | direct | The dam, … will hold.'],
    ],
    [
      'The dam, Ana Ruiz told reporters, will hold.',
      ['split-by-name-verb + named-person: Ana Ruiz | indirect | The dam … will hold'],
    ],
    [
      '“The dam held,” Ana Ruiz said, a word nobody believed.',
      ['quote-name-verb + named-person: Ana Ruiz | direct | The dam held,'],
    ],
  ],
  'quote-name-verb': [
    ['“The dam held,” Ana Ruiz said on Monday.', ['quote-name-verb + named-person: Ana Ruiz | direct | The dam held,']],
    [
      'On the show “Taal at Noon,” Ana Ruiz said the dam held.',
      ['name-verb-content + named-person: Ana Ruiz | indirect | the dam held'],
    ],
    ['In May, Ana Ruiz added a floor.', []],
  ],
  'name-verb-content': [
    [
      'Ana Ruiz said in a letter on Monday that the dam held.',
      ['name-verb-content + named-person: Ana Ruiz | indirect | the dam held'],
    ],
    [
      'Ana Ruiz praised the crew and said the dam held.',
      ['name-verb-content + named-person: Ana Ruiz | indirect | the dam held'],
    ],
    [
      'Ana Ruiz told a packed hall in snowy Taal on the last day of the vote that the dam held.',
      ['name-verb-content + named-person: Ana Ruiz | indirect | the dam held'],
    ],
    [
      'Ana Ruiz told the council when asked last month about the dam: “It held.”',
      ['name-verb-content + named-person: Ana Ruiz | direct | It held.'],
    ],
    ['Ana Ruiz told stories of Taal.', []],
    ['The claims of Ana Ruiz went unread in the United States.', []],
  ],
}

describe.each(Object.entries(cases))('%s', (_sieve, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(signedQuotesIn(text, people)).toEqual(expected)
  })
})
