import {z} from 'zod'
import {recordJsonSchema} from '../src/commands/record-schema.ts'
import {correctionKinds, kindsOfCorrection} from '../src/corrections/correction-kinds.ts'
import {fieldSchemas} from '../src/parse/front-matter/check-fields.ts'
import {decisionFiles} from '../src/read/decision-schemas.ts'

/** The schemas of `docs/` by their paths below it: of a record, of each file of `_archive`, of front matter. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'record.schema.json': recordJsonSchema(),
    ...Object.fromEntries(
      Object.entries(decisionFiles).map(([file, schema]) => [
        `schemas/${file.replace('.yml', '.schema.json')}`,
        asWritten(schema, `_archive/${file}`),
      ]),
    ),
    'schemas/front-matter.schema.json': {
      ...asWritten(z.object(fieldSchemas).partial(), 'The front matter of an article'),
      additionalProperties: true,
    },
  }
}

/** What an archivist may write, before we read anything into it: one word may stand for a list of one. */
const asWritten = (schema: z.ZodType, title: string): object => ({
  title,
  ...z.toJSONSchema(schema, {io: 'input', target: 'draft-07', unrepresentable: 'any'}),
})

/** The table of kinds in `docs/corrections.md`. */
export function tableOfKinds(): string {
  const lines = kindsOfCorrection.map((kind) => {
    const {of, says} = correctionKinds[kind]
    return `| \`${kind}\` | ${of} | ${says} |`
  })
  return ['| `what` | `of` | says |', '| --- | --- | --- |', ...lines].join('\n')
}

const [begin, end] = ['<!-- kinds: `npm run schema` writes this table -->', '<!-- end of kinds -->']

/** The guide with the table as it is now. */
export function withTable(guide: string): string {
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`expected \`${begin}\` and \`${end}\` in docs/corrections.md, found none`)
  return `${guide.slice(0, from + begin.length)}\n\n${tableOfKinds()}\n\n${guide.slice(to)}`
}
