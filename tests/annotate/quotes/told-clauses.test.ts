import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('the clause that a cue tells', () => {
  it.each([
    [
      'behind a listener named after a time',
      'Ana Ruiz told Morning Report it held.',
      ['Ana Ruiz | indirect | it held'],
    ],
    ['behind a paper of Sundays', 'Ana Ruiz told Sunday Mirror the dam held.', ['Ana Ruiz | indirect | the dam held']],
    [
      'behind the day it was told',
      'Ana Ruiz told reporters Monday Diaz had left.',
      ['Ana Ruiz | indirect | Diaz had left'],
    ],
    [
      'with a relative in its subject',
      'Ana Ruiz said the dam, which cost a million, would be closed.',
      ['Ana Ruiz | indirect | the dam, which cost a million, would be closed'],
    ],
    [
      'before a relative of the reporter',
      'Ana Ruiz said the dam would close, which angered growers, and left.',
      ['Ana Ruiz | indirect | the dam would close'],
    ],
    ['not in a thing and its relative', 'Ana Ruiz announced the plan, which surprised growers, on Monday.', []],
    [
      'behind a concession of the reporter',
      'Ana Ruiz said, though the board had met, these were “nothing but sand.”',
      ['Ana Ruiz | mixed | these were “nothing but sand.”'],
    ],
    [
      'with a concession of its own',
      'Ana Ruiz said that, though the board was glad, it would strike.',
      ['Ana Ruiz | indirect | though the board was glad, it would strike'],
    ],
    ['not behind a concession alone', 'Ana Ruiz said no, though nobody heard, and left.', []],
    ['in a ruling', 'The court ruled that the ban was unlawful.', ['The court | indirect | the ban was unlawful']],
    ['not behind the rules of a game', 'Ana Ruiz left. The town rules forbade applause.', []],
    ['not in a reign', 'Ben Diaz ruled the town for 20 years.', []],
    ['not in what is ruled out', 'Ben Diaz ruled out a strike.', []],
    ['not in a ruling for somebody', 'The court ruled in favour of the growers, who had sued.', []],
  ])('stands %s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })
})
