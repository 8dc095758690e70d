import matter from 'gray-matter'
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
export function readFenced(raw: string, fenced: Fenced): WrittenFields {
  const {language, content} = fenced
  switch (language) {
    case 'yaml':
    case 'yml':
      return readYaml(raw, content)
    case 'toml':
      return readWhole(raw, fenced, engines.toml)
    case 'json':
      return readWhole(raw, fenced, engines.json)
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

const refuse = (): never => {
  throw new Error('front matter is data, never code')
}

/** What gray-matter may call: data alone. Its own engine for `---js` would run the file. */
const engines = {
  toml: (text: string): object => parseToml(text),
  json: (text: string): object => JSON.parse(text),
  javascript: refuse,
  js: refuse,
  coffee: refuse,
}

/** TOML and JSON; of a table that cannot be read whole, the lines that can. */
function readWhole(raw: string, {content, whole}: Fenced, parse: (text: string) => object): WrittenFields {
  const text = raw.slice(whole.start, whole.end).trimStart()
  const fence = /^(?:---|\+\+\+)/.exec(text)?.[0]
  try {
    const data: unknown = fence
      ? matter(text, {engines, delimiters: fence, language: fence === '+++' ? 'toml' : 'yaml'}).data
      : parse(text)
    return {fields: fieldsOf(data, raw, content), broken: []}
  } catch (error) {
    const says = firstLine(error instanceof Error ? error.message : String(error))
    return {fields: lineByLine(raw, content, parse), broken: [{span: content, says}]}
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function lineByLine(raw: string, content: Span, parse: (text: string) => object): WrittenField[] {
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
