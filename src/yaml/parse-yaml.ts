import {LineCounter, parseDocument} from 'yaml'
import {deepest, isTooDeep} from './is-too-deep.ts'

/**
 * The data of a YAML text (1.2: dates stay strings, `no` stays a word), for front matter and `_archive/*.yml` alike.
 *
 * @throws with line and column when it is not YAML.
 */
export function parseYaml(text: string): unknown {
  if (isTooDeep(text)) throw new Error(`lists and maps nest more than ${deepest} deep`)
  const lines = new LineCounter()
  // Only the first error is told: a thousand brackets left open are a thousand errors, and each made pretty is the text again.
  // `title: {{title}}` of a template is a map for a key, of which the library would warn on the terminal.
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    lineCounter: lines,
    logLevel: 'error',
  })
  const [error] = document.errors
  if (error) {
    const {line, col} = lines.linePos(error.pos[0])
    throw new Error(`${error.message.split('\n')[0]} (line ${line}, column ${col})`, {cause: error})
  }
  // Aliases may be nested until a page of text is gigabytes of data.
  return document.toJS({maxAliasCount: 50})
}
