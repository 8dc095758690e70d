import {expect, test} from 'vitest'
import {archiveOf} from '../../src/archive.ts'

const decisions = {
  site: {title: '', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
  defaults: [
    {folder: 'gazette', outlet: 'Harbour Gazette', authors: ['Ana Ruiz']},
    {folder: 'gazette/1922', outlet: 'Old Harbour Gazette', section: 'Local'},
  ],
}

function facts(file: string, raw: string) {
  const [article] = archiveOf([{file, format: 'text', raw, sha256: '', warnings: []}], decisions).articles
  const {source, section, authors = []} = article?.record ?? {}
  return {
    source: source?.value,
    section: section?.value,
    authors: authors.map(({value}) => value.name),
    rule: source?.rule,
  }
}

const text =
  'Ferry runs again\n\nThe ferry to the islands will run again from Monday, after eleven days in the dock of the old harbour.'

test('a folder says what its articles do not, the deepest folder first', () => {
  expect(facts('gazette/ferry.txt', text)).toEqual({
    source: 'Harbour Gazette',
    section: undefined,
    authors: ['Ana Ruiz'],
    rule: 'folder-default',
  })
  expect(facts('gazette/1922/ferry.txt', text)).toMatchObject({
    source: 'Old Harbour Gazette',
    section: 'Local',
    authors: ['Ana Ruiz'],
  })
  expect(facts('gazettes/ferry.txt', text)).toMatchObject({source: undefined, authors: []})
})

test('what an article says itself wins', () => {
  const raw = text.replace('\n\n', ' | Reuters\n\nBy Tom Beck\n\n')
  expect(facts('gazette/ferry.txt', raw)).toMatchObject({source: 'Reuters', authors: ['Tom Beck']})
})
