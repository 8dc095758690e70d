import {expect, it} from 'vitest'
import {declaredEncoding, declaresWindows1252} from '../../../src/read/encodings/declared-encoding.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const page = (label: string): Uint8Array =>
  bytes(`<html><head><meta charset=${label}></head>Caf\u00e9 \u0093no\u0094</html>`)

it.each([
  ['windows-1251', 'windows-1251', false],
  ['windows-1252', undefined, true],
  ['iso-8859-1', undefined, true],
  ['utf-8', undefined, false],
  ['nonsense', undefined, false],
])('a page that declares %s is read as %s', (label, encoding, windows1252) => {
  expect(declaredEncoding(page(label))).toBe(encoding)
  expect(declaresWindows1252(page(label))).toBe(windows1252)
})
