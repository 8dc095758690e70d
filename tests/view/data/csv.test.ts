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
