import {expect, it} from 'vitest'
import {mostWords} from '../../src/annotate/too-many-words.ts'
import {articleOf} from '../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const recordOf = (raw: string) =>
  articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions).record

it('looks for facts in the first half million words, says so, and publishes all of them', () => {
  const long = 'rain '.repeat(mostWords).trim()
  const {people, warnings, text} = recordOf(`Ben Diaz said it rained.\n\n${long}\n\nAna Ruiz said it held.`)
  expect(people.map(({name}) => name)).toEqual(['Ben Diaz'])
  expect(warnings).toMatchObject([{rule: 'too-many-words', says: expect.stringContaining('500,000 words')}])
  expect(text).toContain('Ana Ruiz said it held.')
})

it('says nothing of an article of the usual length', () => {
  expect(recordOf('Rain\n\nBen Diaz said it rained.').warnings.map(({rule}) => rule)).not.toContain('too-many-words')
})
