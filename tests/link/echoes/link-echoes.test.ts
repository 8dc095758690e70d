import {describe, expect, it} from 'vitest'
import {confirmEchoes} from '../../../src/link/echoes/confirm-echoes.ts'
import {linkEchoes} from '../../../src/link/echoes/link-echoes.ts'
import type {Article, QuoteKind, Speaker} from '../../../src/model.ts'
import {article} from '../stories/articles.ts'

interface Said {
  readonly by?: string
  readonly kind?: QuoteKind
  readonly words: string
}

/** An article that prints these statements, `id.1`, `id.2`, …, whoever may have found them. */
function printing(id: string, date: string, ...statements: readonly Said[]): Article {
  const base = article(id, date, 'Statements', statements.map(({words}) => words).join('\n\n'))
  const quotes = statements.map(({by, kind = 'direct', words}, index) => {
    const start = base.raw.indexOf(words)
    const span = {start, end: start + words.length}
    return {id: `${id}.${index + 1}`, kind, text: words, spans: [span], quoted: [span], echoes: [], ...speaking(by)}
  })
  return {...base, record: {...base.record, quotes}}
}

function speaking(name: string | undefined): {speaker?: Speaker} {
  if (name === undefined) return {}
  const mention = {start: 0, end: 0}
  return {speaker: {name, kind: 'person', person: name, mention, certainty: 'stated', rule: 'test'}}
}

const echoesOf = (...articles: readonly Article[]) =>
  linkEchoes(articles).echoes.map(({quotes, relation}) => `${quotes.join(' = ')}: ${relation}`)

const harbour = 'Neither winter storms nor customs duties have halted the rebuilding of our harbour quarter'
const quarter = 'Winter storms and customs duties were unable to stop the rebuilding of the harbour quarter'

describe('linkEchoes', () => {
  it.each([
    ['the same words', 'repeat', harbour, `${harbour}.`],
    ['a part of them', 'excerpt', harbour, 'the rebuilding of our harbour quarter'],
    ['the editor’s brackets', 'repeat', harbour, harbour.replace('our', 'our [Velmora’s]')],
    ['another translation', 'translation', harbour, quarter],
    [
      'another translation of one sentence of several',
      'translation',
      `I came by boat. ${harbour}. There is much to do.`,
      quarter,
    ],
    [
      'another translation in words that are all common',
      'translation',
      'The growth of military trade answers to the deep interests of our people and brings no threat to any country.',
      'The growth of military trade [between the towns] answers to the basic interests of our people and is a threat to no country',
    ],
    [
      'three telling words in a row',
      'translation',
      'The commune has shown remarkable courage in mending its old dikes and chapels.',
      'displayed remarkable bravery in repairing old dikes and chapels',
    ],
  ])('pairs %s', (_what, relation, one, other) => {
    const pair = echoesOf(
      printing('a', '2021-03-02', {by: 'ruiz', words: one}),
      printing('b', '2021-03-03', {by: 'ruiz', words: other}),
    )
    expect(pair).toEqual([`a.1 = b.1: ${relation}`])
  })

  it.each([
    [
      'a stock phrase',
      'We will continue to strengthen cooperation with the fishermen',
      'We must continue to strengthen cooperation between our two schools',
    ],
    ['one subject', 'The harbour quarter needs a school', 'A harbour without boats is a pond'],
  ])('does not pair what only looks alike: %s', (_what, one, other) => {
    const pair = echoesOf(
      printing('a', '2021-03-02', {by: 'ruiz', words: one}),
      printing('b', '2021-03-02', {by: 'ruiz', words: other}),
    )
    expect(pair).toEqual([])
  })

  it('does not give one person the words of another', () => {
    const pair = echoesOf(
      printing('a', '2021-03-02', {by: 'ruiz', words: harbour}),
      printing('b', '2021-03-02', {by: 'holm', words: harbour}),
    )
    expect(pair).toEqual([])
  })

  it('pairs words without a name on both only when they are many', () => {
    const known = printing('a', '2021-03-02', {by: 'ruiz', words: harbour})
    expect(echoesOf(known, printing('b', '2021-03-02', {words: harbour}))).toEqual(['a.1 = b.1: repeat'])
    expect(echoesOf(known, printing('b', '2021-03-02', {words: quarter}))).toEqual(['a.1 = b.1: translation'])
    const courage = 'The commune has shown remarkable courage in mending its old dikes and chapels.'
    const bravery = 'displayed remarkable bravery in repairing old dikes and chapels'
    const few = printing('a', '2021-03-02', {by: 'ruiz', words: courage})
    expect(echoesOf(few, printing('b', '2021-03-02', {words: bravery}))).toEqual([])
    const happy = 'The dikes are very old'
    expect(
      echoesOf(printing('a', '2021-03-02', {words: happy}), printing('b', '2021-03-02', {by: 'ruiz', words: happy})),
    ).toEqual([])
  })

  it('takes other words months later for another speech, and the same words for the same', () => {
    const spring = printing('a', '2021-03-02', {by: 'ruiz', words: harbour})
    expect(echoesOf(spring, printing('b', '2021-09-02', {by: 'ruiz', words: quarter}))).toEqual([])
    expect(echoesOf(spring, printing('b', '2021-09-02', {by: 'ruiz', words: harbour}))).toEqual(['a.1 = b.1: repeat'])
  })

  it('takes two statements of one article for two, and a lede that retells a quote for its echo', () => {
    const one = {by: 'ruiz', words: harbour}
    expect(echoesOf(printing('a', '2021-03-02', one, {by: 'ruiz', words: quarter}))).toEqual([])
    expect(echoesOf(printing('a', '2021-03-02', one, {by: 'ruiz', words: quarter, kind: 'indirect'}))).toEqual([
      'a.1 = a.2: translation',
    ])
  })

  it('pairs a few words with the translation of the sentence they are cut from', () => {
    const pairs = echoesOf(
      printing(
        'a',
        '2021-03-02',
        {by: 'ruiz', words: 'poses no danger to anyone'},
        {
          by: 'ruiz',
          words: 'The rebuilding of our harbour quarter serves the fishermen of Velmora and poses no danger to anyone',
        },
      ),
      printing('b', '2021-03-02', {
        by: 'ruiz',
        words:
          'Velmora’s fishermen are served by the rebuilding of the harbour quarter, which poses a danger to no one',
      }),
    )
    expect(pairs).toEqual(['a.1 = a.2: excerpt', 'a.2 = b.1: translation', 'a.1 = b.1: translation'])
  })

  it('leaves labels alone', () => {
    const label = {by: 'ruiz', words: 'the rebuilding of our harbour quarter', kind: 'term'} as const
    expect(echoesOf(printing('a', '2021-03-02', label), printing('b', '2021-03-02', label))).toEqual([])
  })

  it('takes an outlet that prints its words again for no echo', () => {
    const from = (outlet: string, id: string): Article => {
      const base = printing(id, '2021-03-02', {by: 'ruiz', words: harbour})
      const source = {value: outlet, certainty: 'stated', rule: 'test', evidence: []} as const
      return {...base, record: {...base.record, source}}
    }
    expect(echoesOf(from('Velmora Post', 'a'), from('Velmora Post', 'b'))).toEqual([])
    expect(echoesOf(from('Velmora Post', 'a'), from('Lento Herald', 'b'))).toEqual(['a.1 = b.1: repeat'])
  })

  it.each([
    ['a stock phrase', 'Our thoughts are with the families at this difficult time', []],
    ['a stock phrase with little more', 'There will be a full investigation into it', []],
    ['a stock phrase before the news', `Our thoughts are with the families. ${harbour}`, ['a.1 = b.1: repeat']],
    ['a short sentence with two words of its own', 'The organ played a polka', ['a.1 = b.1: repeat']],
    ['a longer one with one', 'I want to go back to my ward', ['a.1 = b.1: repeat']],
  ])('of %s', (_what, words, expected) => {
    const by = 'ruiz'
    expect(echoesOf(printing('a', '2021-03-02', {by, words}), printing('b', '2021-03-03', {by, words}))).toEqual(
      expected,
    )
  })

  it('takes a group or an organisation for another than the person', () => {
    const by = (name: string, kind: Speaker['kind']): Article => {
      const base = printing('b', '2021-03-02', {words: harbour})
      const speaker = {name, kind, mention: {start: 0, end: 0}, certainty: 'stated', rule: 'test'} as const
      return {...base, record: {...base.record, quotes: base.record.quotes.map((quote) => ({...quote, speaker}))}}
    }
    const known = printing('a', '2021-03-02', {by: 'ruiz', words: harbour})
    expect(echoesOf(known, by('their friends', 'group'))).toEqual([])
    expect(echoesOf(known, by('Velmora Council', 'organisation'))).toEqual([])
    expect(echoesOf(known, by('the mayor', 'group'))).toEqual(['a.1 = b.1: repeat'])
  })

  it('takes other words, or a few of them, back where no day says that they are of one week', () => {
    const confirmed = (day: string, words: string, of = harbour): number => {
      const {articles, echoes} = linkEchoes([
        printing('a', '2021-03-02', {by: 'ruiz', words: of}),
        printing('b', day, {by: 'ruiz', words}),
      ])
      return confirmEchoes(articles, echoes).echoes.length
    }
    const few = 'rebuilding of our harbour quarter'
    const courage = 'The commune has shown remarkable courage in mending its old dikes and chapels.'
    const bravery = 'displayed remarkable bravery in repairing old dikes and chapels'
    expect([confirmed('2021-03-03', bravery, courage), confirmed('2021-03', bravery, courage)]).toEqual([1, 0])
    expect([confirmed('2021-03-03', few), confirmed('2021-03', few)]).toEqual([1, 0])
    expect(confirmed('2021-03', harbour)).toBe(1)
  })

  it('notes each echo on both quotes', () => {
    const {articles} = linkEchoes([
      printing('a', '2021-03-02', {by: 'ruiz', words: harbour}),
      printing('b', '2021-03-02', {by: 'ruiz', words: harbour}, {by: 'ruiz', words: 'I came by boat'}),
    ])
    expect(articles.map(({record}) => record.quotes.map(({echoes}) => echoes))).toEqual([[['b.1']], [['a.1'], []]])
  })
})
