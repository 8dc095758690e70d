import {describe, expect, test} from 'vitest'
import {en} from '../../../src/messages/en.ts'
import {messagesFor} from '../../../src/messages/index.ts'
import {timelineOf} from '../../../src/view/charts/timeline.ts'
import {catalogueOfReports, type Report, times} from './catalogue-of-reports.ts'

function timeline(reports: readonly Report[], apart?: readonly string[]) {
  const {articles} = catalogueOfReports(reports).archive
  const part = apart && {ids: new Set(apart), words: en.charts.overTime.quoting}
  return timelineOf(articles, {messages: en, language: 'en'}, part)
}

describe('is left out where words say it better', () => {
  test.each<[string, readonly Report[]]>([
    ['nothing', []],
    ['two articles', [{day: '2023-08-15'}, {day: '2023-08-16'}]],
    ['two dated articles and an undated one', [{day: '2023-08-15'}, {day: '2023-08-16'}, {}]],
    ['one day', times(5, {day: '2023-08-15'})],
  ])('%s', (_what, reports) => {
    expect(timeline(reports)).toBeUndefined()
  })
})

describe('every article is in one place', () => {
  const reports = [
    ...times(9, {day: '2023-08-15'}),
    ...times(2, {day: '2023-10-02'}),
    {day: '2024-01-20'},
    {day: '2023'},
    {},
    {},
  ]
  const chart = timeline(reports, ['report-0', 'report-11', 'report-13'])

  test('as a bar', () => {
    expect(chart?.bars).toEqual([
      {count: 9, part: 1},
      {count: 0, part: 0},
      {count: 2, part: 0},
      {count: 0, part: 0},
      {count: 0, part: 0},
      {count: 1, part: 1},
    ])
    expect(chart?.title).toBe('Articles by month')
  })

  test('or, without a place in time, in the table', () => {
    expect(chart?.table.rows.map(({heading, cells}) => [heading.label, heading.to?.path, ...cells])).toEqual([
      ['2023, month not known', 'days/2023/', 1, 0],
      ['August 2023', 'days/2023-08/', 9, 1],
      ['October 2023', 'days/2023-10/', 2, 0],
      ['January 2024', 'days/2024-01/', 1, 1],
      ['Undated', 'days/undated/', 2, 1],
    ])
    expect(chart?.table.columns.map(({label}) => label)).toEqual(['When', 'Articles', 'Quoted in'])
  })

  test('and in the words', () => {
    expect(chart?.caption).toBe(
      'Most in August 2023: 9. Filled: articles that quote them; open: those that only name them. Not drawn, but in the table: 2 undated articles and 1 article whose month is not known.',
    )
    expect(chart?.description).toBe('A bar for each of 6 months, as high as its number of articles.')
  })
})

describe('a part that is all or nothing needs no key', () => {
  const days = ['2023-08-15', '2023-08-16', '2023-08-18', undefined]
  const reports = days.map((day) => ({...(day && {day})}))

  test.each([
    [
      ['report-0', 'report-1', 'report-2'],
      'Never more than 1 a day. All of these quote them. Not drawn, but in the table: 1 undated article.',
      true,
    ],
    [
      ['report-3'],
      'Never more than 1 a day. All of these only name them. Not drawn, but in the table: 1 undated article.',
      false,
    ],
  ])('%j', (apart, caption, split) => {
    expect(timeline(reports, apart)).toMatchObject({caption, split})
  })
})

test.each<[string, readonly Report[]]>([
  [
    'Most in 15 August 2023 and 17 August 2023: 2 each.',
    [...times(2, {day: '2023-08-15'}), ...times(2, {day: '2023-08-17'})],
  ],
  ['Never more than 1 a year.', [{day: '2001'}, {day: '2004'}, {day: '2019'}]],
  ['Most in the 1990s: 1,200.', [{day: '1898'}, ...times(1200, {day: '1991-03-02'}), {day: '2023'}]],
])('%s', (words, reports) => {
  expect(timeline(reports)?.caption).toBe(words)
})

describe('a guessed day', () => {
  const sure = [{day: '2023-08-15'}, {day: '2023-08-16'}, {day: '2023-08-18'}, {day: '2023-08-19'}]
  const guessed = (days: readonly string[]) => {
    const {articles} = catalogueOfReports([...sure, ...days.map((day) => ({day}))]).archive
    return articles.map((article, at) => {
      const {published} = article.record
      return at < sure.length || !published
        ? article
        : {...article, record: {...article.record, published: {...published, certainty: 'guessed' as const}}}
    })
  }

  test('stands on the axis, and sets neither end of it', () => {
    const chart = timelineOf(guessed(['2023-08-17', '1953-07-27']), {messages: en, language: 'en'})
    expect(chart?.bars.map(({count}) => count)).toEqual([1, 1, 1, 1, 1])
    expect(chart?.table.rows.map(({heading}) => heading.label)).toContain('27 July 1953, guessed')
    expect(chart?.caption).toContain('1 article guessed to be of another time')
  })

  test('draws nothing where all are', () => {
    expect(timelineOf(guessed(['2023-08-17']).slice(3), {messages: en, language: 'en'})).toBeUndefined()
  })
})

test('speaks the language of the archive, and writes days as it does', () => {
  const {articles} = catalogueOfReports([...times(3, {day: '2023-08-15'}), {day: '2024-01-20'}, {}]).archive
  const german = timelineOf(articles, {messages: messagesFor('de'), language: 'de'})
  expect(german?.caption).toBe(
    'Am meisten: August 2023, 3. Nicht gezeichnet, aber in der Tabelle: 1 undatierter Artikel.',
  )
  expect(german?.table.rows.map(({heading}) => heading.label)).toEqual(['August 2023', 'Januar 2024', 'Undatiert'])
  const dutch = timelineOf(articles, {messages: messagesFor('nl'), language: 'nl'})
  expect(dutch?.caption).toMatch(/^Most in augustus 2023: 3\./)
})
