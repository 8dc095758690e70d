import {parse as parseToml} from 'smol-toml'
import type {Span} from '../../model.ts'
import {fieldsOf, inTable, isTableOfFields} from './fields-of.ts'
import type {Fenced} from './find-fence.ts'
import {readYaml} from './read-yaml.ts'
import type {WrittenField, WrittenFields} from './written-field.ts'

/**
 * Reads what stands between fences. It is data only: what calls itself by the name of a language that runs (`---js`) is
 * refused.
 */
export function readFenced(raw: string, fenced: Fenced): WrittenFields {
  const {language, content} = fenced
  switch (language) {
    case 'yaml':
    case 'yml':
      return readYaml(raw, content)
    case 'toml':
      return readWhole(raw, content, parseToml)
    case 'json':
      return readWhole(raw, content, JSON.parse)
    default:
      return {
        fields: [],
        broken: [
          {
            span: content,
            says: 'expected YAML, TOML or JSON, found another language, which is never run; write the fields as `name: value`',
          },
        ],
      }
  }
}

/** TOML and JSON; of a table that cannot be read whole, the lines that can. */
function readWhole(raw: string, content: Span, parse: (text: string) => unknown): WrittenFields {
  try {
    return {fields: fieldsOf(parse(raw.slice(content.start, content.end)), raw, content), broken: []}
  } catch (error) {
    const says = firstLine(error instanceof Error ? error.message : String(error))
    return {fields: lineByLine(raw, content, parse), broken: [{span: content, says}]}
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function lineByLine(raw: string, content: Span, parse: (text: string) => unknown): WrittenField[] {
  let table: string | undefined
  return raw
    .slice(content.start, content.end)
    .split(/\r?\n/)
    .flatMap((line) => {
      table = /^\s*\[+(?<table>[^\][]+)\]+\s*$/.exec(line)?.groups?.table?.trim() ?? table
      // [[resources]]: the title below it is a picture's.
      if (table !== undefined && !isTableOfFields(table)) return []
      for (const text of [line, `{${line.replace(/,\s*$/, '')}}`]) {
        try {
          const fields = fieldsOf(parse(text), raw, content)
          return table === undefined ? fields : fields.map(inTable)
        } catch {
          // the next way of reading it, else this line is the broken one
        }
      }
      return []
    })
}
