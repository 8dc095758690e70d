import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {articleRecord, recordJsonSchema} from '../../src/commands/record-schema.ts'
import type {ArticleRecord} from '../../src/model.ts'
import {loadArchive} from '../../src/run/load-archive.ts'
import {archive} from '../fixtures/archive.ts'
import {folderWith} from '../run/in-folder.ts'

const docs = join(import.meta.dirname, '../../docs')

/** A record as a reader of `extract` gets it. */
const printed = (record: ArticleRecord): Record<string, unknown> => JSON.parse(JSON.stringify(record))

describe('the record format', () => {
  test.each(archive.articles.map(({record}) => record))('holds for $file', (record) => {
    expect(articleRecord.safeParse(printed(record)).error).toBeUndefined()
  })

  test('holds for what extract prints, odd files included', async () => {
    const place = folderWith({
      'port.txt':
        'Port of Santa Brisa stays open\nSANTA BRISA, Aug. 15 — “No,” Ana Ruiz said on Tuesday. The “plan” is old.',
      'port.md': '---\ntitle: Port & ships\ndate: 2023-08-15\n---\n# Port\n\n> *No*, said **Ruiz**.\n\n- one\n- two',
      'page.html': '<!doctype html><title>Port</title><p>No, said Ruiz.',
      'empty.txt': '',
      'blank.txt': '\n\n  \n',
      'ЖЖ.txt': 'Дождь.',
    })
    const {articles} = await loadArchive(place)
    expect(articles.map(({record}) => record.file)).toEqual(['page.html', 'port.md', 'port.txt', 'ЖЖ.txt'])
    for (const {record} of articles) expect(articleRecord.safeParse(printed(record)).error).toBeUndefined()
  })

  const [first] = archive.articles
  if (!first) throw new Error('the fixture has articles')
  const record = printed(first.record)

  test.each<[string, Record<string, unknown>]>([
    ['another version', {schema: 'dateline-record/3'}],
    ['a field nobody documented', {mood: 'gloomy'}],
    ['a date in words', {published: {value: 'Tuesday', certainty: 'stated', rule: 'dateline', evidence: []}}],
    ['a fact without a reason', {source: {value: 'Harbour Post', certainty: 'stated', evidence: []}}],
    ['an uncertain certainty', {source: {value: 'Harbour Post', certainty: 0.8, rule: 'footer', evidence: []}}],
  ])('refuses %s', (_name, change) => {
    expect(articleRecord.safeParse({...record, ...change}).success).toBe(false)
  })

  test('docs/record.schema.json is the same format (`npm run schema` writes it)', () => {
    expect(JSON.parse(readFileSync(join(docs, 'record.schema.json'), 'utf8'))).toEqual(recordJsonSchema())
  })

  test('docs/record.md names every field', () => {
    const guide = readFileSync(join(docs, 'record.md'), 'utf8')
    const fields = new Set(
      JSON.stringify(recordJsonSchema(), (key, value) =>
        key === 'properties' ? Object.entries(value) : value,
      ).matchAll(/\["(?<field>\w+)",/g),
    )
    const names = [...fields]
      .map((match) => match.groups?.field ?? '')
      .filter((name) => !['start', 'end'].includes(name))
    // Of the record, of a fact, of a statement and of a mention: the fields of every depth are asked for.
    expect(names).toEqual(expect.arrayContaining(['headline', 'certainty', 'speaker', 'kind']))
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })
})
