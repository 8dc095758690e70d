import {describe, expect, it} from 'vitest'
import {NewsWords} from '../../../src/link/news-words.ts'
import {profileOf} from '../../../src/link/stories/profile.ts'
import {signsOf} from '../../../src/link/stories/signs.ts'
import {mayBeOneEvent, type Tie, tieOf} from '../../../src/link/stories/tie.ts'
import {Tally} from '../../../src/link/tally.ts'
import {article} from './articles.ts'

/** What ties two reports of one day, by headline and lede. */
function tieBetween(one: News, other: News): Tie {
  const news = new NewsWords()
  const articles = [one, other].map(([title, text], at) => article(`a${at}`, '2016-05-03', title, text))
  const [a, b] = signsOf(
    articles,
    new Map(),
    articles.map((one) => profileOf(one, new Map(), news, new Tally())),
    news,
  )
  if (!a || !b) throw new Error('an article without signs')
  return tieOf(a, b)
}

type News = readonly [headline: string, lede: string]

const bridge: News = ['Norway opens its longest bridge', 'Norway opened a bridge over the fjord.']

describe('tieOf', () => {
  it.each<[boolean | undefined, News, News?]>([
    [true, ['Bridge is Norway’s pride', 'Schoolchildren walked over the water.']],
    [true, ['A walk over water', 'Schoolchildren tried the new bridge in Norway.']],
    [false, ['Norway grounds pilots', 'Norwegian pilots struck.']],
    [undefined, ['What we know', 'So far, nobody was there.'], ['What we said', 'It was long ago.']],
  ])('says %s of %j: a headline shares a word that is no country’s', (headed, one, other = bridge) => {
    expect(tieBetween(one, other).headed).toBe(headed)
  })
})

describe('mayBeOneEvent', () => {
  const near: Tie = {statements: 0, names: 1, differ: false, headed: true, gap: 0, fresh: false, recalled: false}

  it.each<[boolean, string, Partial<Tie>, number]>([
    [true, 'near in words and days, under headlines that agree', {}, 0.15],
    [false, 'under headlines that agree in nothing', {headed: false}, 0.15],
    [true, 'under headlines that agree in nothing, much alike', {headed: false}, 0.25],
    [true, 'under headlines that agree in nothing, with two names in common', {headed: false, names: 2}, 0.15],
    [false, 'under headlines that say nothing', {headed: undefined}, 0.15],
    [true, 'about different people, under headlines that agree', {differ: true}, 0.15],
    [
      false,
      'about different people, under headlines that agree in nothing',
      {differ: true, headed: false, names: 3},
      0.4,
    ],
    [true, 'about different people, under headlines that name only countries', {differ: true, headed: undefined}, 0.4],
    [true, 'with a statement of the day, whatever the headlines say', {headed: false, statements: 1}, 0.1],
    [true, 'months apart and much alike', {gap: 200}, 0.3],
    [false, 'a year apart and much alike', {gap: 400}, 0.7],
    [false, 'a year apart with a recalled statement', {gap: 400, statements: 1}, 0.3],
    [true, 'a year apart by the day of saving, reprinted with its statements', {gap: 400, statements: 2}, 0.6],
    [true, 'without a day, with a statement', {gap: undefined, statements: 1}, 0.2],
    [
      false,
      'without a day, with a statement recalled under another headline',
      {gap: undefined, statements: 1, headed: false},
      0.2,
    ],
    [true, 'without a day, reprinted under another headline', {gap: undefined, headed: false}, 0.6],
  ])('says %s of reports %s', (expected, _what, difference, alike) => {
    const {headed, gap, ...tie} = {...near, ...difference}
    expect(mayBeOneEvent({...tie, ...(headed !== undefined && {headed}), ...(gap !== undefined && {gap})}, alike)).toBe(
      expected,
    )
  })
})
