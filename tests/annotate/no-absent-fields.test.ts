import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {articleOf} from '../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const cases = join(import.meta.dirname, '../cases')
const articles = readdirSync(cases, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(?:txt|md)$/.test(file))

/** Where undefined fields are: `record.published`. */
function absentIn(value: unknown, path = ''): string[] {
  if (value === undefined) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => absentIn(inner, path === '' ? field : `${path}.${field}`))
}

it.each(articles)('%s reads the same from the cache: its record has no undefined field', (file) => {
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  const raw = readFileSync(join(cases, file), 'utf8')
  const {record} = articleOf({file, format, raw, sha256: '', warnings: []}, decisions)
  expect(absentIn(record)).toEqual([])
})
