import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('those who speak together', () => {
  it.each([
    ['Union members and leaders'],
    ['The union members and leaders'],
    ['Most growers and some millers'],
    ['Police and prosecutors'],
    ['Other growers and critics of the dam'],
    ['The mayor and the governor'],
    ['Many Republicans and conservative activists'],
    ['Doctors, nurses and patients'],
    ['Doctors, nurses, and patients'],
    ['Ana Ruiz and her husband'],
    ['Some Republicans'],
    ['The website fourwinds'],
    ['Growers who want to leave'],
    ['The tired, old engineer'],
    ['Ana Ruiz, Ben Diaz and other growers'],
    ['Most growers in Ohio, Georgia and Virginia'],
    ['Former officials in the Water Board and at the Harbour Ministry'],
    ['Ten current and former officials'],
    ['42% of growers'],
  ])('are named whole before their cue: %s', (speaker) => {
    expect(quotesIn(`${speaker} said the dam held.`, people)).toEqual([`${speaker} | indirect | the dam held`])
  })
  it.each([['union members and leaders'], ['members of the union and its leaders'], ['two growers and other critics']])(
    'are named whole behind their cue: %s',
    (speaker) => {
      expect(quotesIn(`“It leaked,” said ${speaker}.`, people)).toEqual([`${speaker} | direct | It leaked,`])
    },
  )
  it.each([
    ['their friends and advisers'],
    ['polls held for the Taal Post and television networks by Orrin Research'],
    ['three people briefed on the plan'],
  ])('are named whole behind “according to”: %s', (speaker) => {
    expect(quotesIn(`The dam held, according to ${speaker}.`, people)).toEqual([`${speaker} | indirect | The dam held`])
    expect(quotesIn(`According to ${speaker}, the dam held.`, people)).toEqual([`${speaker} | indirect | the dam held`])
  })
  it.each([['river groups, growers and mill leaders'], ['some analysts and activists']])(
    'are named whole before their relative clause: %s',
    (speaker) => {
      expect(quotesIn(`The state met anger from ${speaker} who say the law is unfair.`, people)).toEqual([
        `${speaker} | indirect | the law is unfair`,
      ])
    },
  )
  it.each([['42%'], ['Nearly three in five'], ['More than half'], ['Some 42 percent'], ['One in four']])(
    'are nobody that is a bare share: %s',
    (share) => {
      expect(quotesIn(`${share} said the dam held.`, people)).toEqual([])
    },
  )
  it.each([
    [
      'behind a preposition',
      'In Ohio, Georgia and Virginia growers said the dam held.',
      'Georgia and Virginia growers',
    ],
    ['beside others in dashes', 'Growers — and some millers — said the dam held.', 'Growers — and some millers'],
    ['in dashes of their own', 'Growers — many of them weary — said the dam held.', 'Growers'],
    ['as a second and a third', 'Two said it leaked. A third said the dam held.', 'A third'],
    ['where a verb stands between', 'Ana Ruiz lived in Ohio, Georgia and Virginia and said the dam held.', 'Ana Ruiz'],
  ])('are told from others %s', (_case, text, speaker) => {
    expect(quotesIn(text, people).at(-1)).toBe(`${speaker} | indirect | the dam held`)
  })
  it.each([
    ['behind a verb', 'Ana Ruiz met growers and millers said the dam held.', 'millers'],
    ['behind a day', 'On Monday, mayors and governors said the dam held.', 'mayors and governors'],
    [
      'in one person',
      'The Taal senator and Labour candidate said the dam held.',
      'The Taal senator and Labour candidate',
    ],
    ['in a name', 'Ana Ruiz of the Centre for Roads and International Studies said the dam held.', 'Ana Ruiz'],
  ])('are none of those %s', (_case, text, speaker) => {
    expect(quotesIn(text, people)).toEqual([`${speaker} | indirect | the dam held`])
  })
  it.each([
    ['beside each other', 'Ana Ruiz, along with Ben Diaz, say it leaks.', 'Ana Ruiz, along with Ben Diaz'],
    [
      'behind how others were',
      'Speaking to the crew, many of them weary, the chief, Ana Ruiz, said it leaks.',
      'Ana Ruiz',
    ],
  ])('stand before their verb %s', (_case, text, speaker) => {
    expect(quotesIn(text, people)).toEqual([`${speaker} | indirect | it leaks`])
  })
  it.each([
    ['an adverb before the cue', '“It leaks,” later added Ana Ruiz.'],
    ['an apposition that no comma closes', '“It leaks,” Ana Ruiz, a spokeswoman for the board told the Post.'],
  ])('are found behind %s', (_case, text) => {
    expect(quotesIn(text, people)).toEqual(['Ana Ruiz | direct | It leaks,'])
  })
  it('are nobody that an opening day is', () => {
    expect(quotesIn('On Monday, the counsel said it leaks.')).toEqual(['the counsel | indirect | it leaks'])
  })
  it('leave no half of them in what they say', () => {
    expect(quotesIn('The success, union members and leaders say, is a riddle.')).toEqual([
      'union members and leaders | indirect | The success … is a riddle',
    ])
  })
  it('do not go on into a second sentence', () => {
    expect(quotesIn('“It leaked,” said growers and the mayor left.')[0]).toContain('growers | direct')
  })
  it('are people familiar with what somebody thinks, which is no cue', () => {
    expect(quotesIn('People familiar with her thinking say it leaks.')).toEqual([
      'People familiar with her thinking | indirect | it leaks',
    ])
  })
})
