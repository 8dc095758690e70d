import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {recordJsonSchema} from '../src/commands/record-schema.ts'

/** `npm run schema`: writes docs/record.schema.json anew after a change of the format; a test holds it in step. */
writeFileSync(
  join(import.meta.dirname, '../docs/record.schema.json'),
  `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
)
