import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {jsonSchemas, withTable} from '../../scripts/json-schemas.ts'

const docs = join(import.meta.dirname, '../../docs')

test.each(Object.entries(jsonSchemas()))(
  'docs/%s is what the code reads (`npm run schema` writes it)',
  (file, schema) => {
    expect(JSON.parse(readFileSync(join(docs, file), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  },
)

test('the table of docs/corrections.md has every kind (`npm run schema` writes it)', () => {
  const guide = readFileSync(join(docs, 'corrections.md'), 'utf8')
  const cells = (text: string) => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')
  expect(cells(guide)).toBe(cells(withTable(guide)))
})
