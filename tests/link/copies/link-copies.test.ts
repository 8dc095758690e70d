import {describe, expect, it, test} from 'vitest'
import {linkCopies} from '../../../src/link/copies/link-copies.ts'
import type {Article, ArticleRecord} from '../../../src/model.ts'
import {article} from '../stories/articles.ts'

const lede =
  'The car ferry Alma left Orvik on Tuesday for the first time since the storm tore the mooring from the old quay.'
const repairs =
  'Divers had worked for 3 nights to mend the rudder, which struck a rock outside the harbour when the wind turned.'
const crossing =
  'The company expects to carry 1,200 passengers before Sunday, most of them pupils who could not come home from school.'
const weather =
  'Forecasters see another low behind the islands, but say that it will pass well to the north of the shipping lane.'
const council =
  'The town council meets on Thursday to talk about a breakwater, which it has put off every spring since the fire.'
const report = [lede, repairs, crossing, weather, council].join('\n\n')

interface Told {
  readonly id: string
  readonly text: string
  readonly day?: string
  readonly outlet?: string
  readonly via?: string
}

function printed({id, text, day = '2023-08-15', outlet, via}: Told): Article {
  const base = article(id, day, `Ferry ${id}`, text)
  const named = (value: string) => ({value, certainty: 'stated', rule: 'test', evidence: []}) as const
  const record: ArticleRecord = {
    ...base.record,
    published: named(day),
    ...(outlet !== undefined && {source: named(outlet)}),
    ...(via !== undefined && {via: named(via)}),
  }
  return {...base, record}
}

/** Of each article that is a copy: of which, and how it stands to it. */
const copiesAmong = (...told: readonly Told[]) =>
  Object.fromEntries(
    linkCopies(told.map(printed)).flatMap(({record: {id, copyOf}}) =>
      copyOf ? [[id, `${copyOf.article}: ${copyOf.relation}`]] : [],
    ),
  )

describe('a copy', () => {
  it.each([
    ['in the same words', report, 'a: same'],
    ['in paragraphs of its own, with other marks', report.replaceAll('\n\n', ' ').replaceAll(', ', ' – '), 'a: same'],
    ['cut at the foot', [lede, repairs].join('\n\n'), 'a: shorter'],
    ['cut in the middle', [lede, crossing, council].join('\n\n'), 'a: shorter'],
    [
      'cut and changed',
      [
        lede,
        repairs.replace('Divers had worked', 'Welders from Lasko toiled'),
        crossing,
        'Nobody was hurt, a nurse of the island said.',
      ].join('\n\n'),
      'a: changed',
    ],
  ])('%s', (_what, text, expected) =>
    expect(copiesAmong({id: 'a', text: report}, {id: 'b', text})).toEqual({b: expected}),
  )

  it('is one without the agency’s dateline, whose day and hour are no figures of the news', () => {
    const wire = `ORVIK, Norway, Aug. 15, 2023 (Reuters) - ${[lede, repairs, weather].join('\n\n')}`
    expect(copiesAmong({id: 'a', text: report}, {id: 'b', text: wire})).toEqual({a: 'b: longer'})
  })

  it('says on what it rests', () => {
    const [, copy] = linkCopies([printed({id: 'a', text: report}), printed({id: 'b', text: report})])
    expect(copy?.record.copyOf).toMatchObject({
      rule: 'copied-words',
      says: '100 of 100 of its words stand there in the same order',
    })
  })
})

describe('is no copy:', () => {
  it.each([
    [
      'the same news in other words',
      'The Alma, a ferry for cars, was back at sea on Tuesday. Its rudder had been mended under water, in three nights, after it hit a rock off Orvik. School children who are stuck on the mainland will be home by Sunday.',
    ],
    [
      'a report that shares one paragraph',
      [
        lede,
        'Fishermen asked the ministry for help on Friday. Their boats lie ashore with broken masts, and nobody at the cooperative could tell when the ice house would have current again.',
        'A spokeswoman counted forty nets that were lost.',
      ].join('\n\n'),
    ],
    ['two sentences that any report may share', lede],
    ['a bulletin on the same pattern', report.replace('3 nights', '5 nights').replace('1,200', '860')],
  ])('%s', (_what, text) => expect(copiesAmong({id: 'a', text: report}, {id: 'b', text})).toEqual({}))

  it('a report of its own on a statement that both print in full', () => {
    const statement = `“${[repairs, crossing, weather, council].join(' ')}”`
    expect(
      copiesAmong(
        {
          id: 'a',
          text: `The captain of the Alma spoke to passengers in the hall of the ferry company on Tuesday night, and was cheered by many of them.\n\n${statement}`,
        },
        {
          id: 'b',
          text: `Nobody expected much when the master of the car ferry climbed on a bench at the quay and began to read from a sheet of paper.\n\n${statement}`,
        },
      ),
    ).toEqual({})
  })

  it('a later report with the same background; the same words weeks later are one', () => {
    const later = {id: 'b', day: '2023-10-02'}
    expect(copiesAmong({id: 'a', text: report}, {...later, text: [lede, repairs, crossing].join('\n\n')})).toEqual({})
    expect(copiesAmong({id: 'a', text: report}, {...later, text: report})).toEqual({b: 'a: same'})
  })
})

describe('the version that leads', () => {
  it('is the longest', () =>
    expect(copiesAmong({id: 'a', text: [lede, repairs, crossing].join('\n\n')}, {id: 'b', text: report})).toEqual({
      a: 'b: shorter',
    }))

  it('of equals the earliest', () =>
    expect(copiesAmong({id: 'a', text: report, day: '2023-08-16'}, {id: 'b', text: report})).toEqual({a: 'b: same'}))

  it('is the agency’s own before a longer one, and not the one that a paper prints under its name', () => {
    const wire = [lede, repairs, crossing, weather].join('\n\n')
    const paper = {id: 'a', text: report, outlet: 'Orvik Courier'}
    expect(copiesAmong(paper, {id: 'b', text: wire, outlet: 'Reuters'})).toEqual({a: 'b: longer'})
    expect(copiesAmong(paper, {id: 'b', text: wire, outlet: 'Reuters', via: 'Lasko Post'})).toEqual({b: 'a: shorter'})
  })

  it('is compared with each copy: a brief that two reports begin with does not make these one', () => {
    const brief = [lede, repairs].join('\n\n')
    const other = `${brief}\n\nThe mayor of Lasko wants a bridge instead. She has found an engineer who would build it on the piers of the old railway, and a bank that lends the town what it costs.\n\nHer party has never won more than four seats, and the island is not asked before the spring. A bridge was promised to it by her grandfather as well, in a speech that is still sung.`
    expect(Object.keys(copiesAmong({id: 'a', text: report}, {id: 'b', text: other}, {id: 'c', text: brief}))).toEqual([
      'c',
    ])
  })
})

test('what is a copy of what depends on no order', () => {
  const told = [
    {id: 'a', text: report, outlet: 'Orvik Courier'},
    {id: 'b', text: [lede, repairs, crossing].join('\n\n')},
    {id: 'c', text: report, day: '2023-08-14'},
    {id: 'd', text: [lede, crossing, council].join('\n\n')},
    {id: 'e', text: `${crossing}\n\n${weather}\n\nNothing else was known.`},
  ]
  const found = copiesAmong(...told)
  expect(Object.keys(found).sort()).toEqual(['a', 'b', 'd', 'e'])
  expect(copiesAmong(...told.toReversed())).toEqual(found)
  expect(copiesAmong(...[3, 0, 4, 1, 2].flatMap((at) => told[at] ?? []))).toEqual(found)
})

test('a hundred papers that print one report are found beside a thousand that share its last line', () => {
  const papers = Array.from({length: 100}, (_, at) => ({id: `paper-${at}`, text: `${report}\n\n${weather}`}))
  const others = Array.from({length: 300}, (_, at) => ({
    id: `other-${at}`,
    text: `${Array.from({length: 60}, (_, word) => `town${at}x${word}`).join(' ')}.\n\n${weather}`,
  }))
  const found = Object.values(copiesAmong(...others, ...papers))
  expect(found).toHaveLength(99)
  expect(new Set(found)).toEqual(new Set(['paper-0: same']))
})
