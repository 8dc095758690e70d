import {expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const peopleIn = (raw: string) =>
  articleOf(
    {file: 'a.txt', format: 'text', raw: `On the dam\n\n${raw}`, sha256: '', warnings: []},
    decisions,
  ).record.people.map(({name}) => name)

it.each([
  [
    'a man who came in before her',
    'Mr. Hale spoke. The board asked Mr. Hale and the first lady, Michelle Hale, to go.',
    ['Hale', 'Michelle Hale'],
  ],
  ['the same who came in in full', 'Andrea Rossi came. Mr. Rossi said it held.', ['Andrea Rossi']],
  ['an address that suits her', 'Ms. Hale spoke. Michelle Hale was late.', ['Michelle Hale']],
])('an address before a full name of the other sex: %s', (_who, text, people) => {
  expect(peopleIn(text)).toEqual(people)
})

const speakersIn = (raw: string) =>
  articleOf(
    {file: 'a.txt', format: 'text', raw: `On the dam\n\n${raw}`, sha256: '', warnings: []},
    decisions,
  ).record.quotes.map(({speaker}) => speaker?.name)

it.each([
  [
    'goes to whom the article has named, though a friend calls her by her given name',
    'Clara Beck toured Taal.\n\nBeck said that the dam was old. “Clara is right,” an aide said.\n\nHer husband, Tom Beck, stayed away.',
    ['Clara Beck', 'an aide'],
  ],
  [
    'goes to the father of a son whom the article calls by his given name',
    'Henk Beck toured Taal with his son Wiebe Beck. Wiebe left early.\n\nBeck said that the dam was old.',
    ['Henk Beck'],
  ],
  [
    'goes to neither of two men behind “Mrs.”',
    'Bill Beck toured Taal.\n\nHis son, Henk Beck, left.\n\nMrs. Beck said that the dam was old.',
    [undefined],
  ],
])('a surname that two bear %s', (_whom, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

it.each([
  [
    'a couple that no list knows',
    'The parents, Khizar and Gazhala Beck, spoke.\n\nMr. Beck said that the dam was old.',
    ['Khizar Beck', 'Gazhala Beck'],
    [undefined],
  ],
  [
    'brothers',
    'The brothers Jan and Piet Beck left.\n\nPiet Beck said that the dam was old.',
    ['Jan Beck', 'Piet Beck'],
    ['Piet Beck'],
  ],
  ['no family', 'The growers, Novak and Piet Beck, left.', ['Piet Beck'], []],
])('two who are named with one family name: %s', (_who, text, people, speakers) => {
  expect(peopleIn(text)).toEqual(expect.arrayContaining(people))
  expect(speakersIn(text)).toEqual(speakers)
})

it('a surname that two bear tells nobody’s gender', () => {
  expect(
    speakersIn(
      'Hillary Beck toured Taal.\n\nFormer President Bill Beck left.\n\nBeck said that she was glad of her visit.\n\nBeck said that her dam was old.\n\nHillary Beck rose. She said that it leaked.',
    ).at(-1),
  ).toBe('Hillary Beck')
})
