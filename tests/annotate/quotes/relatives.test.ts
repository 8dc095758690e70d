import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('who said it, in a relative clause', () => {
  it.each([
    [
      'set off, before the verb of the sentence',
      'Ben Diaz, who said the dam was old, has left.',
      ['Ben Diaz | indirect | the dam was old'],
    ],
    [
      'set off, at the end',
      'The hall was praised by Ben Diaz, the head of the board, who suggested that Mr. Kell, under fire for the leak, would do better to keep quiet.',
      ['Ben Diaz | indirect | Mr. Kell, under fire for the leak, would do better to keep quiet'],
    ],
    [
      'an agency whose letters look like the word',
      'WHO on Monday said the dam was old.',
      ['WHO | indirect | the dam was old'],
    ],
    [
      'about one person somebody met',
      'They met a nurse who said the dam was old.',
      ['a nurse | indirect | the dam was old'],
    ],
    [
      'about people somebody met',
      'He spoke to business leaders who say the law harms growers.',
      ['business leaders | indirect | the law harms growers'],
    ],
    [
      'not where it tells which voters',
      'Growers who say the dam matters most were evenly divided between the two.',
      [],
    ],
    ['not where it tells whose lead', 'The lead among voters who say they will vote is larger.', []],
    ['not of those who', 'The price drew few, and those who said the dam mattered most leaned to Ben Diaz.', []],
    [
      'not in a thing and the verb of the sentence',
      'Kell Marsh, who wrote the song of the valley and carries a drum, throws light on the leak.',
      [],
    ],
    [
      'not in a thing that was announced',
      'The news that Carl Kell, who recently announced his retirement as a player, is thinking of a return made growers laugh.',
      [],
    ],
    [
      'not in what somebody advised',
      'It was said by Ben Diaz, a lawyer who advised Ruiz’s 2008 campaign and is a host of Dawn Show.',
      [],
    ],
    [
      'by those whom a paper quotes',
      'The Taal Press quoted anonymous growers who alleged the board had sold the dam.',
      ['anonymous growers | indirect | the board had sold the dam'],
    ],
    [
      'by the members of a body',
      'It angered members of the Taal Labour Party, who have said the dam is worth a lot.',
      ['members of the Taal Labour Party | indirect | the dam is worth a lot'],
    ],
    [
      'by somebody on the staff of a body',
      'It was seen by a former member of staff for the Diaz campaign in Taal who said she planned to march.',
      ['a former member of staff for the Diaz campaign in Taal | indirect | she planned to march'],
    ],
    [
      'by a body itself',
      'He went to the Taal Water Board, who said the dam was old.',
      ['Taal Water Board | indirect | the dam was old'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })
})
