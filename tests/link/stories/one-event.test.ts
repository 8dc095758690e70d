import {describe, expect, it} from 'vitest'
import {linkPublished} from '../../../src/link/dates/link-published.ts'
import {linkEchoes} from '../../../src/link/echoes/link-echoes.ts'
import {linkStories} from '../../../src/link/stories/link-stories.ts'
import type {Article} from '../../../src/model.ts'
import {article} from './articles.ts'

function told(articles: readonly Article[]) {
  const echoed = linkEchoes(linkPublished(articles))
  return linkStories(echoed.articles, echoed.echoes)
}
const storiesOf = (articles: readonly Article[]) => told(articles).stories.map(({articles}) => articles.join(' '))

const opened = article(
  'opened',
  '2018-01-15',
  'Dock inquiry opens',
  'The inquiry into payments at the dock of Ravensea opened on Monday. Dame Hilda Brandt said it would look at ten years.\n\nThe former director, Carl Novak, sat in the second row.',
)
const heard = article(
  'heard',
  '2018-03-06',
  'Dock inquiry hears of second set of books',
  'The inquiry into payments at the dock of Ravensea heard on Tuesday of a second set of books. Dame Hilda Brandt asked where it was.\n\nThe former director, Carl Novak, shook his head.',
)
const cleared = article(
  'cleared',
  '2014-03-12',
  'Nurse cleared of poisoning',
  'A jury at Mill Street court took three hours on Wednesday to clear the nurse Irma Holt of poisoning.\n\nJudge Rolf Sand thanked the jury.',
)
const convicted = article(
  'convicted',
  '2014-03-12',
  'Banker jailed for fraud',
  'A jury at Mill Street court took three hours on Wednesday to convict the banker Leo Bing of fraud.\n\nJudge Rolf Sand thanked the jury.',
)
const acquitted = article(
  'acquitted',
  '2014-03-13',
  'Holt walks free',
  'The nurse Irma Holt walked free on Wednesday after a jury found that she had poisoned nobody at Mill Street hospital.',
)

describe('one event', () => {
  it('is told by two papers within a day', () => {
    expect(storiesOf([cleared, acquitted])).toEqual(['cleared acquitted'])
  })

  it('is not another trial on the same day in the same court', () => {
    expect(storiesOf([cleared, convicted])).toEqual([])
    expect(storiesOf([cleared, convicted, acquitted])).toEqual(['cleared acquitted'])
  })

  it('is not the next report of an affair that runs for months, which is related', () => {
    const {stories, related} = told([opened, heard])
    expect(stories).toEqual([])
    expect(related).toMatchObject([{articles: ['heard', 'opened'], strength: 'close'}])
    expect(related[0]?.says).toMatch(/names that few articles have and words that few others use, 50 days apart$/)
  })

  it('is not what a later report looks back on', () => {
    const fell = article(
      'fell',
      '2017-06-14',
      'Crane falls on Belmar hall',
      'A crane fell on the Belmar market hall and killed a fishmonger.',
    )
    const listed = article(
      'listed',
      '2019-03-05',
      'Belmar hall listed',
      'The Belmar market hall, where a crane fell two years ago and killed a fishmonger, is a monument.',
    )
    expect(storiesOf([fell, listed])).toEqual([])
    expect(told([fell, listed]).related).toHaveLength(1)
  })

  it('is not the same a year later, save in a reprint', () => {
    const flood = (id: string, day: string, text: string) =>
      article(
        id,
        day,
        'Flood cuts off Selmen',
        `The river Orla broke its banks at Selmen, and cellars filled.\n\n${text}`,
      )
    const said = '“We carried forty cows up to the loft of the school,” said the miller, Iris Tann.'
    const first = flood('a', '2015-03-02', `Pilots dropped bread over the mill.\n\n${said}`)
    const next = 'Sandbags held, and Tarn lent a hundred pumps.'
    expect(storiesOf([first, flood('b', '2015-03-04', next)])).toEqual(['a b'])
    expect(storiesOf([first, flood('b', '2016-04-04', next)])).toEqual([])
    expect(storiesOf([first, flood('b', '2016-04-04', `Pilots dropped bread.\n\n${said}`)])).toEqual(['a b'])
  })

  const dayless = (id: string, title: string, text: string): Article => {
    const {record, ...rest} = article(id, '2018-01-15', title, text)
    const {published: _published, ...undated} = record
    return {...rest, record: undated, frontMatter: {}}
  }

  it('needs a statement where an article bears no day', () => {
    const said = '“We shall follow the forged invoices to the very last door,” Dame Hilda Brandt said.'
    const a = dayless(
      'a',
      'Dock inquiry opens in Ravensea',
      `The inquiry into payments at the dock of Ravensea opened.\n\n${said}`,
    )
    expect(
      storiesOf([
        a,
        dayless('b', 'Invoices under the lamp', `Dame Hilda Brandt opened the inquiry into the dock.\n\n${said}`),
      ]),
    ).toHaveLength(1)
    expect(
      storiesOf([
        a,
        dayless(
          'b',
          'Invoices under the lamp',
          'Dame Hilda Brandt rested by the sea while clerks read ten years of letters and bills about the dock.',
        ),
      ]),
    ).toEqual([])
  })

  it('is the same in any order', () => {
    const all = [opened, heard, cleared, convicted, acquitted]
    expect(told([...all].reverse()).stories).toEqual(told(all).stories)
    expect(told([...all].reverse()).related).toEqual(told(all).related)
  })
})
