import type {Span} from '../../model.ts'
import {parseYaml} from '../../yaml/parse-yaml.ts'
import {fieldsOf} from './fields-of.ts'
import type {WrittenField, WrittenFields} from './written-field.ts'

/**
 * Reads YAML as leniently as site generators do. Where the whole is none, each field counts by itself, a name given twice
 * the second time, and a field that is none is read as the words it holds: `title: Council's plan: "no money left"`.
 */
export function readYaml(raw: string, content: Span): WrittenFields {
  const text = raw.slice(content.start, content.end)
  try {
    return {fields: fieldsOf(objectOf(parseYaml(text)), raw, content), broken: []}
  } catch (error) {
    const entries = entriesOf(raw, content)
    if (entries.length > 0) return entryByEntry(raw, entries)
    return {fields: [], broken: [{span: content, says: messageOf(error)}]}
  }
}

function objectOf(data: unknown): object {
  if (data === null || data === undefined) return {}
  if (typeof data === 'object' && !Array.isArray(data)) return data
  throw new Error(`expected fields like \`title: …\`, found \`${JSON.stringify(data).slice(0, 60)}\``)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const fieldStart = /^["']?(?<name>[\p{L}_](?:[\p{L}\p{N}_ .()-]*[\p{L}\p{N}_.()-])?)["']?[^\S\r\n]*:(?:\s|$)/u

/** The spans of the fields: each from a line that begins one to the next such line. */
function entriesOf(raw: string, {start, end}: Span): Span[] {
  const starts: number[] = []
  for (let at = start; at < end; at = lineAfter(raw, at, end))
    if (fieldStart.test(raw.slice(at, at + 120))) starts.push(at)
  return starts.map((from, index) => ({start: from, end: starts[index + 1] ?? end}))
}

function lineAfter(raw: string, at: number, end: number): number {
  const next = raw.indexOf('\n', at)
  return next < 0 ? end : next + 1
}

function entryByEntry(raw: string, entries: readonly Span[]): WrittenFields {
  const fields: WrittenField[] = []
  const broken: {says: string; span: Span}[] = []
  for (const entry of entries) {
    const text = raw.slice(entry.start, entry.end)
    const span = {start: entry.start, end: entry.start + text.trimEnd().length}
    try {
      fields.push(...fieldsOf(objectOf(parseYaml(withoutTabs(text))), raw, span))
    } catch (error) {
      const name = fieldStart.exec(text)?.groups?.name ?? ''
      const line = raw.slice(0, entry.start).split('\n').length
      broken.push({
        span,
        says: `\`${name}\` in line ${line} is no YAML (${messageOf(error).replace(/ \(line.*$/, '')}); read as the words it holds`,
      })
      fields.push({name, value: wordsOf(text.slice(text.indexOf(':') + 1)), span})
    }
  }
  return {fields, broken}
}

/** YAML knows no tabs before a line, and editors put them there. */
const withoutTabs = (text: string): string => text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '))

/** The words behind the colon, or of each item of a list, without quotation marks around them. */
function wordsOf(text: string): string | string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const items = lines.filter((line) => /^- ?/.test(line)).map((line) => unquoted(line.slice(1)))
  return items.length > 0 && items.length === lines.length
    ? items
    : unquoted(lines.join(' ').replace(/^[|>][+-]?\s/, ''))
}

function unquoted(text: string): string {
  const plain = text.trim()
  const whole = /^(?<mark>["'])(?<words>.*)\k<mark>$/s.exec(plain)?.groups?.words
  if (whole !== undefined) return whole
  // "Rain: a quotation mark that nothing closes.
  return /^["'][^"']*$/.test(plain) ? plain.slice(1) : plain
}
