import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const seed = (raw: string) => ({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}) as const

/** What one rule hears in an article, as its evidence says it. */
const heard = (rule: string, text: string): string[] =>
  articleOf(seed(text), decisions)
    .dateClues.filter((clue) => clue.rule === rule)
    .map(({says}) => says)

/** Each clue rule with a match, a near miss and a silence. */
const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'dateline-day': [
    [
      'LIMA, March 3 (Reuters) - The port of Lima reopened after a strike of eleven days, its director said.',
      '--03-03',
    ],
    ['LIMA (Reuters) - The port of Lima reopened after a strike of eleven days, its director said.'],
    ['The port of Lima reopened after a strike of eleven days, its director said.'],
  ],
  'photo-date': [
    [
      'Port reopens\n\nDockers in Lima on March 3, 2014. (Photo by Ana Ruiz)\n\nThe port of Lima reopened after a strike of eleven days, its director said.',
      'the photo is of 2014-03-03',
    ],
    [
      'Port reopens\n\nFile photo: dockers in Lima on March 3, 2014. (Photo by Ana Ruiz)\n\nThe port of Lima reopened after a strike of eleven days, its director said.',
      'not before 2014-03-03',
    ],
    ['The port of Lima, photographed by Ana Ruiz, reopened after a strike of eleven days, its director said.'],
  ],
  'event-date': [
    ['The court ruled on Friday, March 3, 2017, that the mine must close for good.', 'it tells of 2017-03-03'],
    ['The court ruled on March 3 that the mine must close for good.', 'it tells of --03-03'],
    ['The bridge, which opened on May 3, 1932, closed to all traffic.'],
    ['The court will rule on March 3 whether the mine must close for good.'],
  ],
  holiday: [
    ['The mayor laid a wreath on Thursday to mark Bastille Day, her office said.', 'Bastille Day, --07-14'],
    ['Shops in Rome were shut for Liberation Day, the guild said.', 'Liberation Day, --04-25'],
    ['Shops were shut for Liberation Day, the guild said.'],
    ['The village of Easter lies on the coast.'],
  ],
  'past-weekday': [
    ['The port reopened on Tuesday, its director said.', 'a Tuesday'],
    ['The port will reopen on Tuesday, its director said.'],
    ['The port has reopened, its director said.'],
  ],
  'year-equation': [
    ['The dam failed in 2018, five years ago, and was rebuilt.', '2018 + 5 = 2023'],
    ['The dam failed last year (2022) and was rebuilt.', '2022 + 1 = 2023'],
    ['The dam failed in 2018 and was rebuilt five years ago.'],
    ['The dam failed twice.'],
  ],
  anniversary: [
    ['The town is marking the 30th anniversary of the flood of 1994.', '1994 + 30 = 2024'],
    ['The town marked the 40th anniversary of the victory in the 1978-1981 war.', '1981 + 40 = 2021'],
    ['The town marked the 40th anniversary of the outbreak of the 1978-1981 war.', '1978 + 40 = 2018'],
    ['The town marked the 40th anniversary of the armistice. The war lasted from 1978 to 1981.', '1981 + 40 = 2021'],
    ['The bakery celebrated its 20th anniversary in 2010.'],
    ['The bakery celebrated its anniversary. It was the 20th.'],
  ],
  'past-year': [
    ['She was elected in 2017 and again in 2021.', 'not before 2021'],
    ['She will be up for election in 2031.'],
    ['She was elected twice.'],
  ],
}

describe.each(Object.entries(cases))('%s', (rule, texts) => {
  it.each(texts.map(([text, ...says]) => [text, says] as const))('%s', (text, says) => {
    expect(heard(rule, text)).toEqual(says)
  })
})

describe('an anniversary', () => {
  const present = (text: string): boolean[] =>
    articleOf(seed(text), decisions).dateClues.flatMap(({hint}) => (hint.kind === 'year' ? [hint.present] : []))

  it('is of the present where the verb before it is', () => {
    expect(present('A delegation is in town to attend the 30th anniversary of the flood of 1994.')).toEqual([true])
    expect(present('This is the square where he celebrated the 30th anniversary of the flood of 1994.')).toEqual([
      false,
    ])
  })
})

describe('the publication date an article states', () => {
  const published = (raw: string, file = 'a.txt') => {
    const format = file.endsWith('.md') ? 'markdown' : 'text'
    const {value, rule} = articleOf({...seed(raw), file, format}, decisions).record.published ?? {}
    return value && `${value} ${rule}`
  }
  const body =
    'The last ferry to the outer islands left the old harbour with eleven passengers aboard, and the harbour master locked the gate behind it for good.'

  it.each([
    [`Ferry service ends\n\nPublished 2 March 2021\n\n${body}`, '2021-03-02 published-line'],
    [`Ferry service ends\n\nHarbour Post, 2 March 2021\n\n${body}`, '2021-03-02 published-line'],
    [`Ferry service ends\n\nBy Ana Holm, Harbour Post, 2 March 2021\n\n${body}`, '2021-03-02 published-line'],
    [`Ferry service ends\n\nMarch 2, 2021 6:40 PM\n\n${body}`, '2021-03-02 published-line'],
    [`Ferry service ends\n\nUpdated: Tue 2 March 2021, 18:40 GMT\n\n${body}`, '2021-03-02 published-line'],
    // of another report
    [`Ferry service ends\n\n${body}\n\n2 March 2021`, undefined],
    // a sentence
    [`Ferry service ends\n\nPublished on 2 March 2021, the report blames the mayor.\n\n${body}`, undefined],
    [body, undefined],
  ])('in a line of its own: %s', (raw, expected) => expect(published(raw)).toBe(expected))

  it('in its address', () => {
    const page = (url: string) => `---\nurl: ${url}\n---\n\n${body}\n`
    expect(published(page('https://news.example/world/2021/03/02/ferry'), 'a.md')).toBe('2021-03-02 address')
    expect(published(page('https://news.example/world/2021/33/02/ferry'), 'a.md')).toBeUndefined()
    expect(published(page('https://news.example/world/ferry-20210302'), 'a.md')).toBeUndefined()
  })
})
