import {describe, expect, test} from 'vitest'
import {addressOf} from '../../../src/view/address.ts'
import {type NameEntry, nameIndexPages} from '../../../src/view/lists/name-index-pages.ts'
import {otherNames} from '../../../src/view/lists/other-names.ts'
import {catalogue, model} from '../page-at.ts'

const entry = (label: string): NameEntry => ({
  label,
  key: label,
  to: addressOf.place(label),
  articles: 1,
  amount: '1 article',
})

/** Names of one letter, a third of them under each beginning. */
const many = Array.from({length: 90}, (_, at) => entry(`${['Ra', 'Re', 'Ru'][at % 3]}n${String(at).padStart(2, '0')}`))
const pagesOf = (entries: readonly NameEntry[], limit: number) =>
  nameIndexPages(catalogue, 'Places', addressOf.places(), entries, '{count} places', limit)

describe('within a letter', () => {
  test('of many names there is a way to each beginning, on whichever page it stands', () => {
    const {beginnings, sections} = model(pagesOf(many, 50), 'places/letter-r/')
    expect(beginnings.map(({label, to}) => [label, to.path, to.fragment])).toEqual([
      ['Ra', 'places/letter-r/', 'ra'],
      ['Re', 'places/letter-r/', 're'],
      ['Ru', 'places/letter-r/page-2/', 'ru'],
    ])
    expect(sections[0]?.entries.filter(({id}) => id !== undefined).map(({id, label}) => [id, label])).toEqual([
      ['ra', 'Ran00'],
      ['re', 'Ren01'],
    ])
  })

  test('of few there is none, and none in an index of one page', () => {
    expect(model(pagesOf(many.slice(0, 60), 50), 'places/letter-r/').beginnings).toEqual([])
    expect(model(pagesOf(many, 600), 'places/').beginnings).toEqual([])
  })
})

describe('otherNames', () => {
  const names = (...labels: readonly string[]) =>
    otherNames(
      labels.map(entry),
      (name) => (name === 'North Korea' ? ['DPRK', 'D.P.R.K.', 'Northern Korea', 'Korea'] : []),
      'see',
    ).map(({label, see, to}) => [label, see, to.path])

  test('lead to the name that is filed, but not from beside it', () =>
    expect(names('North Korea')).toEqual([
      ['DPRK', 'see North Korea', addressOf.place('North Korea').path],
      ['Korea', 'see North Korea', addressOf.place('North Korea').path],
    ]))

  test('are none where the index has them as names of their own', () =>
    expect(names('North Korea', 'Korea').map(([label]) => label)).toEqual(['DPRK']))

  test('are none of what the archive does not name', () => expect(names('Orvik')).toEqual([]))
})
