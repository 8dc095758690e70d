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
