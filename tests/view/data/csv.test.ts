import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {type Cell, csvLine} from '../../../src/view/data/csv.ts'

test.each<[Cell[], string]>([
  [['a', 'b'], 'a,b\r\n'],
  [['said “no”', 'a, b'], 'said “no”,"a, b"\r\n'],
  [['the "old" town', 'two\nlines'], '"the ""old"" town","two\nlines"\r\n'],
  [[' led', 'by ', undefined, 0, ''], '" led","by ",,0,\r\n'],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
  const read: unknown = parse(line, {record_delimiter: '\r\n', trim: true})
  expect(read).toEqual([cells.map((cell) => (cell === undefined ? '' : String(cell)))])
})

test.each([
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"\r\n`],
  ['+1 to that', "'+1 to that\r\n"],
  ['- No, she said', `"'- No, she said"\r\n`],
  ['@harbour', "'@harbour\r\n"],
  ['\t=1', `'\t=1\r\n`],
  ['＝1', "'＝1\r\n"],
  ['5 = 5', '5 = 5\r\n'],
  ['a@b.example', 'a@b.example\r\n'],
])('has %j run in no spreadsheet', (cell, line) => {
  expect(csvLine([cell])).toBe(line)
})

test('leaves a number below zero a number', () => {
  expect(csvLine([-5])).toBe('-5\r\n')
})
