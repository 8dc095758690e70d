import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {jsonSchemas, withTable} from './json-schemas.ts'

/** `npm run schema`: writes the JSON Schemas of `docs/` and the table of corrections anew; tests hold them in step. */
const docs = join(import.meta.dirname, '../docs')
for (const [file, schema] of Object.entries(jsonSchemas())) {
  mkdirSync(dirname(join(docs, file)), {recursive: true})
  writeFileSync(join(docs, file), `${JSON.stringify(schema, null, 2)}\n`)
}
const guide = join(docs, 'corrections.md')
writeFileSync(guide, withTable(readFileSync(guide, 'utf8')))
