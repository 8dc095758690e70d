import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Carl Moss': 'male'} as const
const whole = [
  ['two pasts of one subject', 'Ana Ruiz said ', 'she was tired of the dam and wanted a wall'],
  ['a vote, which is nothing written', 'Ben Diaz said ', 'he voted for Ana Ruiz in May and wrote in Carl Moss in June'],
  ['what others did', 'Ben Diaz estimated that ', 'most growers followed the board and supported Ana Ruiz'],
  ['one modal in two clauses', 'The poll found that ', 'Ruiz would win the hills, while Diaz would win the coast'],
  [
    'one verb in two clauses',
    'Ben Diaz said ',
    'he believed that half of the growers support Ana Ruiz, while very few support Carl Moss',
  ],
  ['a contrast that looks ahead', 'Ana Ruiz said ', 'the hills would hold, but the coast would not'],
  ['a contrast of the present', 'Ben Diaz said ', 'he will stay, but beyond that, he does not want the office'],
] as const

describe('the second half of what is told', () => {
  it.each(whole)('goes on: %s', (_case, cue, told) => {
    const [first = ''] = quotesIn(`${cue}${told}.`, people)
    expect(first.split(' | ').at(-1)).toBe(told)
  })
  it.each([
    ['a thing hopes nothing', 'Ana Ruiz said the dam leaked and hoped for rain.', 'the dam leaked'],
    ['two verbs of two times', 'Ana Ruiz said she would go and hoped for rain.', 'she would go'],
    ['what is said by itself', 'Ana Ruiz said she was innocent and condemned the trial.', 'she was innocent'],
    ['the wish of another', 'Ana Ruiz left. She said he lied and wanted him out.', 'he lied'],
    ['what the reporter saw', 'Ana Ruiz said the dam held, while Ben Diaz was away.', 'the dam held'],
    ['what she did', 'Ana Ruiz said she would stay, but she left in May.', 'she would stay'],
    ['another cue', 'Ana Ruiz said it would hold, but critics would say it would not.', 'it would hold'],
  ])('ends before %s', (_case, text, told) => {
    expect(quotesIn(text, people).map((line) => line.split(' | ').at(-1))).toEqual([told])
  })
  it('is the words of who wrote them', () => {
    expect(quotesIn('Ana Ruiz said he was a liar and wrote in the Daily Post that it leaks.', people)).toEqual([
      'Ana Ruiz | indirect | he was a liar',
      'Ana Ruiz | indirect | it leaks',
    ])
  })
  it('ends in a past that nothing follows', () => {
    expect(quotesIn('Ana Ruiz said the dam leaked.', people)).toEqual(['Ana Ruiz | indirect | the dam leaked'])
  })
})
