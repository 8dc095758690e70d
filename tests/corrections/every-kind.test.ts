import {describe, expect, it, test} from 'vitest'
import {kindsOfCorrection} from '../../src/corrections/correction-kinds.ts'
import type {Archive} from '../../src/model.ts'
import {cases, ferry, person, quoteOf, rain} from './cases.ts'
import {harbour, reports} from './harbour.ts'

const doubtsAbout = ({warnings}: Archive): string[] =>
  warnings.filter(({rule}) => rule.endsWith('-correction')).map(({says}) => says)

describe.each(kindsOfCorrection.filter((kind) => kind !== 'same-story'))('%s', (kind) => {
  const {line, texts, seen, before, after, changed, page, extracted} = cases[kind]
  it('is of what extraction found', () => expect(seen(harbour([], texts))).toEqual(before))

  it('wins', () => {
    const archive = harbour([line], texts)
    expect(seen(archive)).toEqual(after)
    expect(doubtsAbout(archive)).toEqual([])
  })

  it('is told on its page beside what was extracted', () => {
    if (!page) return expect(kind).toBe('withdrawn')
    const {what, of, value, by, why} = line
    expect(page(harbour([line], texts))?.corrections).toEqual([
      {
        what,
        of: of.replace(/\.txt$/, ''),
        ...(value !== undefined && {value}),
        ...(extracted !== undefined && {extracted}),
        ...(by !== undefined && {by}),
        ...(why !== undefined && {why}),
      },
    ])
  })

  it('is not obeyed, and reported, where the text has changed', () => {
    const archive = harbour([line], changed)
    expect(seen(archive)).toEqual(seen(harbour([], changed)))
    expect(doubtsAbout(archive)).toEqual([expect.stringContaining(`the correction of \`${kind}\``)])
  })
})

test('every kind has its case', () => expect(Object.keys(cases).sort()).toEqual([...kindsOfCorrection].sort()))

describe('two corrections', () => {
  it('of one fact: the second counts', () => {
    const lines = [
      {what: 'outlet', of: 'ferry', value: 'Orvik Courier'},
      {what: 'outlet', of: 'ferry', value: 'Orvik Gazette'},
    ] as const
    expect([ferry(harbour(lines))?.source?.value, ferry(harbour(lines))?.source?.extracted]).toEqual([
      'Orvik Gazette',
      'Reuters',
    ])
  })

  it('of stories are obeyed one after the other, each by the ids the pages then show', () => {
    const court = {what: 'story', of: 'judge', value: 'Court'} as const
    expect(harbour([court]).stories.map(({id, title}) => [id, title])).toEqual([
      ['ferry', 'Ferry returns to Orvik after storm'],
      ['court', 'Court'],
    ])
    const archive = harbour([court, cases['same-story'].line])
    expect(archive.stories.map(({id, articles}) => [id, articles.length])).toEqual([['ferry', 3]])
    expect(archive.stories[0]?.corrections?.map(({what, extracted}) => [what, extracted])).toEqual([
      ['same-story', 'Court'],
    ])
    expect(doubtsAbout(harbour([cases['same-story'].line]))).toEqual([
      expect.stringContaining('`same-story` of `court`'),
    ])
  })

  it('of people follow who they were joined to', () => {
    const archive = harbour([
      {what: 'same-person', of: 'sergei-malenko', value: 'ana-ruiz'},
      {what: 'other-person', of: 'ana-ruiz', value: 'Ana Ruiz', in: ['judge']},
    ])
    expect(archive.people.map(({id, name, articles}) => [id, name, articles])).toEqual([
      ['ana-ruiz', 'Ana Ruiz', ['ferry', 'quay']],
      ['ana-ruiz-2', 'Ana Ruiz', ['judge']],
    ])
  })

  it('of a statement: its words and who said them', () => {
    const archive = harbour([cases.words.line, cases.speaker.line])
    expect([quoteOf(archive, 'Nobody')?.text, quoteOf(archive, 'Nobody')?.speaker?.name]).toEqual([
      'Nobody should wait in the rain',
      'Ana Ruiz',
    ])
  })
})

describe('a speaker', () => {
  const spoken = (value: string) => quoteOf(harbour([{what: 'speaker', of: rain, value}]), 'Nobody')?.speaker

  it.each([
    ['sergei-malenko', {name: 'Sergei Malenko', kind: 'person', person: 'sergei-malenko'}],
    ['Ana Ruiz', {name: 'Ana Ruiz', kind: 'person', person: 'ana-ruiz'}],
    ['Reuters', {name: 'Reuters', kind: 'organisation'}],
    ['Eva Lindt', {name: 'Eva Lindt', kind: 'person', person: 'eva-lindt'}],
    ['a passenger', {name: 'a passenger', kind: 'group'}],
  ])('%s', (value, expected) => {
    expect(spoken(value)).toMatchObject(expected)
    expect(spoken(value)?.person).toBe('person' in expected ? expected.person : undefined)
  })

  it('that nobody knows is none', () => expect(spoken('unknown')).toBeUndefined())

  it('whom no article named has a page', () => {
    const archive = harbour([{what: 'speaker', of: rain, value: 'Eva Lindt'}])
    expect(person('eva-lindt')(archive)?.articles).toEqual(['ferry'])
  })
})

describe('a day', () => {
  it('that nobody knows is concluded from no clue', () =>
    expect(ferry(harbour([{what: 'day', of: 'ferry', value: 'unknown'}]))?.published).toBeUndefined())

  it('may be a month', () => {
    const published = ferry(harbour([{what: 'day', of: 'ferry', value: '2023-09'}]))?.published
    expect([published?.earliest, published?.latest]).toEqual(['2023-09-01', '2023-09-30'])
  })
})

describe('above an article', () => {
  const above = (yaml: string) => harbour([], {...reports, 'ferry.txt': `---\n${yaml}\n---\n${reports['ferry.txt']}`})

  it('a correction without an address is of the article', () => {
    const archive = above('corrections: [{what: outlet, value: Orvik Courier, by: K. Meier}]')
    expect(ferry(archive)?.source?.value).toBe('Orvik Courier')
    expect(ferry(archive)?.corrections?.map(({by}) => by)).toEqual(['K. Meier'])
  })

  it('a statement goes by its half of the id', () => {
    const archive = above(`corrections: [{what: speaker, of: ${rain.slice('ferry.'.length)}, value: Ana Ruiz}]`)
    expect(quoteOf(archive, 'Nobody')?.speaker?.person).toBe('ana-ruiz')
  })

  it('a line is restored', () => {
    const archive = above('corrections: [{what: not-furniture, value: Share this article}]')
    expect(ferry(archive)?.text).toContain('Share this article')
    expect(doubtsAbout(archive)).toEqual([])
  })

  it('`visibility` and `withdrawn` are fields of their own', () => {
    expect(ferry(above('visibility: excerpt'))?.visibility).toBe('excerpt')
    expect(above('withdrawn: The paper took it back.').withdrawn).toEqual([
      {id: 'ferry', file: 'ferry.txt', headline: 'Ferry returns to Orvik after storm', why: 'The paper took it back.'},
    ])
  })

  it.each([
    ['corrections: [{what: speeker, value: Ana Ruiz}]', '`corrections[1].what`'],
    ['corrections: [{what: outlet}]', '`corrections[1].value`'],
    ['visibility: secret', 'full, excerpt or hidden'],
  ])('what is wrong is a warning: %s', (yaml, says) => {
    expect(ferry(above(yaml))?.warnings.map((warning) => warning.says)).toEqual([expect.stringContaining(says)])
  })
})
