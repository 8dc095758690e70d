import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parse as parseCsv} from 'csv-parse/sync'
import {XMLValidator} from 'fast-xml-parser'
import {faultsInPage} from './faults-in-page.ts'
import {isJson} from './is-json.ts'

/** What no text that is published may hold: control codes, halves of letters, signs that turn the words around them. */
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
const layout = /[\n\r\t]/g

/**
 * What is wrong with a published site, whatever its articles hold: `articles/rain/index.html: a script of its own`. The
 * originals are left out: they are what was given, byte for byte, and served as text.
 */
export function faultsIn(site: string): string[] {
  return readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, sep).length).split(sep).join('/'))
    .filter((file) => !file.startsWith('originals/') && !file.includes('/part-'))
    .flatMap((file) => faultsInFile(join(site, file), file).map((fault) => `${file}: ${fault}`))
}

function faultsInFile(path: string, file: string): string[] {
  const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)
  const check = checks.find(([ending]) => ending.test(file))?.[1]
  if (!check) return []
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return ['is no UTF-8']
  }
  const odd = unprintable.exec(text.replace(layout, ''))
  return [...(odd ? [`holds U+${odd[0].codePointAt(0)?.toString(16).padStart(4, '0')}`] : []), ...check(text, file)]
}

/** How each kind of file is read by whoever takes it. */
const checks: readonly (readonly [RegExp, (text: string, file: string) => string[]])[] = [
  [/\.html$/, faultsInPage],
  [/\.(?:xml|svg)$/, (text) => (XMLValidator.validate(text) === true ? [] : ['is no XML'])],
  // A record is what was read, letter for letter, so that its offsets hold: what is odd in it is escaped.
  [/\.ndjson(?:\.gz)?$/, (text) => (text.split('\n').filter(Boolean).every(isJson) ? [] : ['a line that is no JSON'])],
  [/\.json(?:ld)?$/, faultsInJson],
  [/\.csv$/, faultsInTable],
  [
    /\.ris$/,
    (text) =>
      text
        .split(/\r?\n/)
        .flatMap((line) =>
          /^(?:[A-Z][A-Z0-9] {2}- ?.*)?$/.test(line) ? [] : [`no field of RIS: ${line.slice(0, 60)}`],
        ),
  ],
  [/\.bib$/, faultsInBibtex],
  [/(?:\.txt|_headers|\.css|\.js)$/, () => []],
]

function faultsInJson(text: string): string[] {
  try {
    const data: unknown = JSON.parse(text)
    const odd = unprintable.exec(stringsIn(data).join(' ').replace(layout, ''))
    return odd ? [`a text of it holds U+${odd[0].codePointAt(0)?.toString(16)}`] : []
  } catch {
    return [`is no JSON: ${text.slice(0, 60)}`]
  }
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [key, ...stringsIn(value)])
}

/** A spreadsheet runs a cell that begins with one of these. */
function faultsInTable(text: string): string[] {
  try {
    const rows: string[][] = parseCsv(text, {bom: true})
    const running = rows.flat().find((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
    return running === undefined ? [] : [`a cell that a spreadsheet runs: ${running.slice(0, 60)}`]
  } catch (error) {
    return [`is no table: ${error instanceof Error ? error.message : error}`]
  }
}

/** Braces in pairs, and each field `name = {…}` on a line of its own. */
function faultsInBibtex(text: string): string[] {
  let depth = 0
  for (const [mark] of text.matchAll(/\\[\s\S]|[{}]/g)) {
    if (mark === '{') depth++
    else if (mark === '}' && --depth < 0) break
  }
  return depth === 0 && /^@\w+\{/.test(text.trim()) ? [] : ['its braces are not in pairs']
}
