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

/** Links articles of one paragraph each, named a.txt, b.txt and so on. */
function linked(texts: readonly string[], decisions: Partial<Decisions> = {}) {
  const all = {...undecided, ...decisions}
  const articles = texts.map((raw, index) =>
    articleOf({file: `${'abcdef'[index]}.txt`, format: 'text', raw, sha256: '', warnings: []}, all),
  )
  return linkPeople(articles, all)
}

const peopleOf = (texts: readonly string[], decisions?: Partial<Decisions>) =>
  linked(texts, decisions).people.map(({id, articles}) => `${id}: ${articles.join(' ')}`)

describe('linkPeople', () => {
  it.each([
    [
      'a Russian given name in two spellings',
      ['Minister Sergei Tarkhov left.', 'Minister Sergey Tarkhov left.'],
      ['sergei-tarkhov: a b'],
    ],
    [
      'Korean names with and without a hyphen',
      ['President Han Jong-su spoke.', 'President Han Jong Su spoke.'],
      ['han-jong-su: a b'],
    ],
    [
      'spellings of Mohammed',
      ['Minister Mohammed Qasimi left.', 'Minister Muhammad Qasimi left.'],
      ['mohammed-qasimi: a b'],
    ],
    ['diacritics', ['Minister José Álvarez left.', 'Minister Jose Alvarez left.'], ['jose-alvarez: a b']],
    [
      'a family name of two words is no full name',
      ['Minister Bob Vander Orlo left. Mr. Vander Orlo sang.'],
      ['bob-vander-orlo: a'],
    ],
    ['a middle initial', ['Minister Ana M. Oduya left.', 'Minister Ana Oduya left.'], ['ana-oduya: a b']],
    [
      'two given names are two people',
      ['President Han Jong-il spoke.', 'President Han Jong-un spoke.'],
      ['han-jong-il: a', 'han-jong-un: b'],
    ],
    [
      'a short form that two longer names fit stays alone',
      ['Minister Ana Maria Oduya left.', 'Minister Ana Lucia Oduya left.', 'Minister Ana Oduya left.'],
      ['ana-lucia-oduya: b', 'ana-maria-oduya: a', 'ana-oduya: c'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(peopleOf(texts)).toEqual(expected)
  })

  it('gives a family name alone to the only bearer, when a companion speaks for it', () => {
    expect(peopleOf(['Ana Oduya met Jan Novak in May.', 'President Oduya met Jan Novak again.'])).toEqual([
      'ana-oduya: a b',
      'jan-novak: a b',
    ])
  })

  it('keeps a family name alone to its article, when nothing speaks for the bearer elsewhere', () => {
    expect(peopleOf(['Ana Oduya spoke in May.', 'Judge Oduya sentenced him.'])).toEqual(['ana-oduya: a', 'oduya-b: b'])
  })

  it('calls a person by the form most articles print', () => {
    const {people} = linked([
      'Minister Sergey Tarkhov left.',
      'Minister Sergei Tarkhov left.',
      'Minister Sergei Tarkhov fell.',
    ])
    expect(people[0]).toMatchObject({
      name: 'Sergei Tarkhov',
      aliases: [{name: 'Sergei Tarkhov'}, {name: 'Sergey Tarkhov'}],
    })
  })

  it('lets the archivist merge, name and strike out', () => {
    const decisions = {people: [{name: 'Ana Oduya', aliases: ['Anita Odua']}], notPeople: ['Jan Novak']}
    expect(peopleOf(['Minister Anita Odua met Jan Novak.', 'Minister Ana Oduya left.'], decisions)).toEqual([
      'ana-oduya: a b',
    ])
  })

  it('doubts one name with offices of two countries, and not one whose office only changed', () => {
    const doubts = (texts: readonly string[]) => linked(texts).warnings.map(({rule}) => rule)
    expect(doubts(['Kenyan Minister Ana Oduya left.', 'Peruvian judge Ana Oduya left.'])).toEqual(['same-name'])
    expect(doubts(['Kenyan Minister Ana Oduya left.', 'Kenyan President Ana Oduya left.'])).toEqual([])
    expect(doubts(['Kenyan Minister Ana Oduya left.', 'Minister Ana Oduya left.'])).toEqual([])
  })

  it('points the speakers of quotes at the person of the archive', () => {
    const {articles} = linked([
      '“We agreed,” Minister Sergey Tarkhov said.',
      'Minister Sergei Tarkhov left.',
      'Minister Sergei Tarkhov left.',
    ])
    expect(articles[0]?.record.quotes.map(({speaker}) => speaker?.person)).toEqual(['sergei-tarkhov'])
  })
})
