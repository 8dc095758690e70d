import {parse as parseToml} from 'smol-toml'
import type {Span} from '../../model.ts'
import {fieldsOf} from './fields-of.ts'
import type {Fenced} from './find-fence.ts'
import {readYaml} from './read-yaml.ts'
import type {WrittenField, WrittenFields} from './written-field.ts'

/**
 * Reads what stands between fences. It is data only: what calls itself by the name of a language that runs (`---js`) is
 * refused.
 */
export function readFenced(raw: string, {language, content}: Fenced): WrittenFields {
  switch (language) {
    case 'yaml':
    case 'yml':
      return readYaml(raw, content)
    case 'toml':
      return readWhole(raw, content, parseToml)
    case 'json':
      return readWhole(raw, content, (text): unknown => JSON.parse(text))
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
  const text = raw.slice(content.start, content.end)
  try {
    return {fields: fieldsOf(parse(text), raw, content), broken: []}
  } catch (error) {
    const says = firstLine(error instanceof Error ? error.message : String(error))
    return {fields: lineByLine(raw, content, parse), broken: [{span: content, says}]}
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function lineByLine(raw: string, content: Span, parse: (text: string) => unknown): WrittenField[] {
  return raw
    .slice(content.start, content.end)
    .split(/\r?\n/)
    .flatMap((line) => {
      for (const text of [line, `{${line.replace(/,\s*$/, '')}}`]) {
        try {
          return fieldsOf(parse(text), raw, content)
        } catch {
          // the next way of reading it, else this line is the broken one
        }
      }
      return []
    })
}
