import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'
import {linkPeople} from '../../../src/link/people/link-people.ts'
import type {Decisions} from '../../../src/model.ts'

const undecided: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/** Links articles of one paragraph each, `2015-03-01 Minister Ana Ruiz left.`, named a.txt, b.txt and so on. */
function linked(texts: readonly string[]) {
  const articles = texts.map((text, index) => {
    const [, date, words = text] = /^(\d{4}-\d{2}-\d{2}) (.*)$/s.exec(text) ?? []
    const raw = date ? `---\ndate: ${date}\n---\n${words}` : words
    return articleOf({file: `${'abcdefghij'[index]}.txt`, format: 'text', raw, sha256: '', warnings: []}, undecided)
  })
  return linkPeople(articles, undecided)
}

const peopleOf = (texts: readonly string[]) =>
  linked(texts).people.map(({id, articles}) => `${id}: ${articles.join(' ')}`)
const likeOf = (texts: readonly string[]) =>
  linked(texts).people.flatMap(({id, like}) => (like ? [`${id}: ${like.join(' ')}`] : []))

describe('one full name', () => {
  it.each([
    [
      'a middle initial, a middle name and neither are one',
      ['Judge Elsa P. Oduya left.', 'Judge Elsa Oduya left.', 'Judge Elsa Petra Oduya left.'],
      ['elsa-oduya: a b c'],
    ],
    [
      'two middle names leave the initial alone',
      ['Judge Elsa P. Oduya left.', 'Judge Elsa Pia Oduya left.', 'Judge Elsa Petra Oduya left.'],
      ['elsa-p-oduya: a', 'elsa-petra-oduya: c', 'elsa-pia-oduya: b'],
    ],
    [
      'two initials are not the second of them',
      ['President Georg H. W. Oduya left.', 'President Georg W. Oduya left.', 'President Georg H.W. Oduya left.'],
      ['georg-h-w-oduya: a c', 'georg-w-oduya: b'],
    ],
    [
      'umlauts written out',
      ['Minister Jürgen Möller left.', 'Minister Juergen Moeller left.'],
      ['juergen-moeller: a b'],
    ],
    [
      'letters of the north',
      ['Minister Lærke Mølgaard left.', 'Minister Laerke Molgaard left.'],
      ['laerke-molgaard: a b'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(peopleOf(texts)).toEqual(expected)
  })
})

describe('father and son', () => {
  it('are two, and each names the other', () => {
    const texts = ['Alderman Ambros Oduya Sr. left.', 'Coach Ambros Oduya Jr. won.']
    expect(peopleOf(texts)).toEqual(['ambros-oduya-jr: b', 'ambros-oduya-sr: a'])
    expect(likeOf(texts)).toEqual(['ambros-oduya-jr: ambros-oduya-sr', 'ambros-oduya-sr: ambros-oduya-jr'])
  })

  it('the plain name goes with the one whose office it bears', () => {
    const both = ['2010-05-01 Alderman Ambros Oduya Sr. left.', '2010-06-01 Coach Ambros Oduya Jr. won.']
    expect(peopleOf([...both, '2010-07-01 Alderman Ambros Oduya spoke.'])).toEqual([
      'ambros-oduya-jr: b',
      'ambros-oduya-sr: a c',
    ])
    expect(peopleOf([...both, '2010-07-01 Ambros Oduya spoke.'])).toContain('ambros-oduya: c')
  })

  it('a suffix that some articles leave out is the same person by the same office, not without one', () => {
    expect(peopleOf(['2010-05-01 Governor Ivo Oduya Jr. left.', '2010-06-01 Governor Ivo Oduya won.'])).toHaveLength(1)
    expect(peopleOf(['2010-05-01 Governor Ivo Oduya Jr. left.', '2010-06-01 Ivo Oduya, 9, won.'])).toHaveLength(2)
    expect(peopleOf(['1960-05-01 Senator Ivo Oduya left.', '2010-06-01 Senator Ivo Oduya Jr. won.'])).toHaveLength(2)
  })
})

describe('short given names', () => {
  it('join by the office, in the same years', () => {
    expect(peopleOf(['2010-05-01 Governor Robert Oduya left.', '2011-06-01 Governor Bob Oduya won.'])).toHaveLength(1)
    expect(peopleOf(['2010-05-01 Governor Robert Oduya left.', '2011-06-01 Jockey Bob Oduya won.'])).toHaveLength(2)
    expect(peopleOf(['2010-05-01 Governor Robert Oduya met Mayor Bob Oduya.'])).toHaveLength(2)
  })
})

describe('namesakes', () => {
  it('are told apart by age', () => {
    const texts = [
      '2018-08-20 Tomas Oduya, 19, saved three penalties.',
      '2018-09-06 Tomas Oduya, 71, retired.',
      '2019-02-02 Tomas Oduya, 20, signed for four years.',
    ]
    expect(peopleOf(texts)).toEqual(['tomas-oduya: a c', 'tomas-oduya-2: b'])
    expect(likeOf(texts)).toEqual(['tomas-oduya: tomas-oduya-2', 'tomas-oduya-2: tomas-oduya'])
  })

  it('are told apart by calling, unless they share more than the name', () => {
    const judge = '2018-09-06 Judge Tomas Oduya of Lacombe Falls retired.'
    expect(peopleOf([judge, '2018-09-10 The goalkeeper Tomas Oduya signed.'])).toHaveLength(2)
    expect(peopleOf([judge, '2018-09-10 The goalkeeper Tomas Oduya became a judge.'])).toHaveLength(1)
    expect(peopleOf([judge, '2018-09-10 Senator Tomas Oduya signed.'])).toHaveLength(1)
    expect(peopleOf([judge, '2018-09-10 Former goalkeeper Tomas Oduya signed.'])).toHaveLength(1)
  })
})

describe('a name of one word', () => {
  const many = Array.from({length: 5}, (_, month) => `2015-0${month + 1}-01 Ana Oduya spoke.`)

  it('joins the bearer with its title, as inferred', () => {
    const {articles} = linked(['President Ana Oduya left.', 'President Oduya spoke.'])
    expect(articles[1]?.record.people).toMatchObject([
      {id: 'ana-oduya', name: 'Oduya', identity: {certainty: 'inferred', rule: 'archive-title-and-name'}},
    ])
    expect(articles[0]?.record.people[0]?.identity).toBeUndefined()
  })

  it('is not stated to have said what a bearer of the full name is taken to have said', () => {
    const {articles} = linked(['President Ana Oduya left.', '“We agreed,” President Oduya said.'])
    expect(articles[1]?.record.quotes[0]?.speaker).toMatchObject({person: 'ana-oduya', certainty: 'inferred'})
  })

  it('joins the dominant bearer, and nobody where two are often named', () => {
    expect(peopleOf([...many, '2015-06-01 Ms. Oduya left.'])).toEqual(['ana-oduya: a b c d e f'])
    expect(
      peopleOf([...many.slice(0, 3), ...many.map((text) => text.replace('Ana', 'Jan')), '2015-06-01 Ms. Oduya left.']),
    ).toHaveLength(3)
  })

  it('joins nobody where the article introduces its bearer by an age', () => {
    expect(peopleOf([...many, '2015-06-01 Ms. Oduya, 16, left.'])).toEqual(['ana-oduya: a b c d e', 'oduya-f: f'])
  })

  it('joins nobody who is named in another decade, or has another office', () => {
    expect(peopleOf([...many, '1985-06-01 Ms. Oduya left.'])).toHaveLength(2)
    expect(
      peopleOf([...many.map((text) => text.replace('Ana', 'Mayor Ana')), '2015-06-01 Colonel Oduya left.']),
    ).toHaveLength(2)
  })

  it('is one person over several articles by its title', () => {
    expect(peopleOf(['Patriarch Onufry left.', 'Patriarch Onufry spoke.'])).toEqual(['onufry: a b'])
    expect(peopleOf(['Patriarch Onufry left.', 'Colonel Onufry spoke.'])).toHaveLength(2)
  })

  it('names those whom it may be', () => {
    expect(likeOf(['Mayor Ana Oduya left.', 'Colonel Oduya spoke.'])).toEqual([
      'ana-oduya: oduya-b',
      'oduya-b: ana-oduya',
    ])
  })
})
