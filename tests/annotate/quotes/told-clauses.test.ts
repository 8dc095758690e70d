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
    [
      'on both sides of a cue and its name',
      'Any guess at the costs, said Ana Ruiz, the mayor of Taal, would be wrong.',
      ['Ana Ruiz | indirect | Any guess at the costs … would be wrong'],
    ],
    [
      'on both sides of a cue, with a verb that may be another',
      'Any guess, Ana Ruiz said, would read as a bid.',
      ['Ana Ruiz | indirect | Any guess … would read as a bid'],
    ],
    [
      'on both sides of a cue, about somebody',
      'Ben Diaz, Ana Ruiz said, has never called her.',
      ['Ana Ruiz | indirect | Ben Diaz … has never called her'],
    ],
    [
      'behind a speaker with an apposition',
      'Ben Diaz, a farmer, said Ana Ruiz, the mayor, had left the town.',
      ['Ben Diaz | indirect | Ana Ruiz, the mayor, had left the town'],
    ],
    [
      'before a programme',
      'The dam was old when it broke, Ana Ruiz said Monday on Taal Radio’s “Morning Show.”',
      ['Ana Ruiz | indirect | The dam was old when it broke'],
    ],
    ['as marks on the radio', 'Ana Ruiz said on Taal Radio, “It broke.”', ['Ana Ruiz | direct | It broke.']],
    [
      'in marks behind a dash of the reporter',
      'Plans to shift the dam have stirred the town - “I love it,” Ana Ruiz said.',
      ['Ana Ruiz | direct | I love it,'],
    ],
    [
      'around the titles of two works',
      'The survey found that “The Boatmen,” a show about sailors, and “The Wall,” a film, were liked most.',
      ['The survey | mixed | “The Boatmen,” a show about sailors, and “The Wall,” a film, were liked most'],
    ],
    [
      'under a condition with a mate in it',
      'Ana Ruiz said if Ben Diaz picked her as a running mate it would be a joke.',
      ['Ana Ruiz | indirect | if Ben Diaz picked her as a running mate it would be a joke'],
    ],
    [
      'with a fraction behind “about”',
      'Ana Ruiz predicted about one-third of the town would leave.',
      ['Ana Ruiz | indirect | about one-third of the town would leave'],
    ],
    ['in a ruling', 'The court ruled that the ban was unlawful.', ['The court | indirect | the ban was unlawful']],
    ['not behind the rules of a game', 'Ana Ruiz left. The town rules forbade applause.', []],
    ['not in a reign', 'Ben Diaz ruled the town for 20 years.', []],
    ['not in what is ruled out', 'Ben Diaz ruled out a strike.', []],
    ['not in a ruling for somebody', 'The court ruled in favour of the growers, who had sued.', []],
  ])('stands %s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })
})
