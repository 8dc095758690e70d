import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parse} from 'csv-parse/sync'
import {Package, validate} from 'datapackage'
import {afterAll, describe, expect, test} from 'vitest'
import {articleRecord} from '../../../src/commands/record-schema.ts'
import {dataSiteFiles} from '../../../src/site/data-site-files.ts'
import {writeFiles} from '../../../src/site/write-files.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {recordFiles} from '../../../src/view/data/records.ts'
import {archive as bay} from '../../fixtures/archive.ts'
import {clippings} from '../../fixtures/clippings.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-data-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe.each([
  ['an archive whose address is known', clippings()],
  ['one whose address is not', bay],
])('the data of %s', (name, archive) => {
  const root = join(folder, name.replaceAll(' ', '-'))
  mkdirSync(root)
  writeFiles(dataSiteFiles(catalogueOf(archive)), root)
  const data = join(root, 'data')
  const descriptor: unknown = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8'))

  test('is described by a valid Data Package', async () => {
    expect(await validate(descriptor)).toEqual({valid: true, errors: []})
  })

  test('is what the description says: types, patterns, keys and the keys of other tables', async () => {
    const described = await Package.load(join(data, 'datapackage.json'), {basePath: data, strict: true})
    const sizes: Record<string, number> = {}
    for (const resource of described.resources.filter(({tabular}) => tabular)) {
      const rows = await resource.read({keyed: true, relations: true})
      sizes[resource.name] = rows.length
    }
    expect(sizes).toEqual({
      articles: archive.articles.length,
      people: archive.people.length,
      quotes: archive.articles.flatMap(({record}) => record.quotes).length,
    })
  })

  test('has every quote with its speaker as it is, and where it stands', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(data, 'quotes.csv')), {columns: true})
    const quotes = archive.articles.flatMap(({record}) => record.quotes)
    expect(rows.map(({id, text, speaker, certainty}) => [id, text, speaker, certainty])).toEqual(
      quotes.map(({id, text, speaker}) => [id, text, speaker?.name ?? '', speaker?.certainty ?? '']),
    )
    const start = archive.site.url ?? '../'
    for (const {url} of rows) expect(url?.startsWith(`${start}articles/`)).toBe(true)
  })

  test('has the records in their public format', () => {
    const lines = gunzipSync(readFileSync(join(data, 'records.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => articleRecord.parse(JSON.parse(line)).id)).toEqual(
      archive.articles.map(({record}) => record.id),
    )
  })
})

test('the records of a large archive come in several files, which joined are one', () => {
  const {articles} = clippings()
  const files = recordFiles(articles, 3)
  expect(files.map(({address}) => address.path)).toEqual(['data/records.ndjson.gz', 'data/records-2.ndjson.gz'])
  const joined = files.flatMap(({pieces}) => [...pieces()]).join('')
  expect(joined).toBe(articles.map(({record}) => `${JSON.stringify(record)}\n`).join(''))
})
