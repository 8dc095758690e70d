import {expect, it} from 'vitest'
import {linesOfPage, type PdfText} from '../../../src/read/documents/pdf-lines.ts'
import {pdfText} from '../../../src/read/documents/pdf-text.ts'

const size = 10
const letter = 5

/** A line of a column, its last letter at the column's right edge or before it. */
const set = (text: string, x: number, row: number): PdfText => ({
  text,
  x,
  y: 700 - row * 12,
  width: text.length * letter,
  size,
})

const textOf = (texts: readonly PdfText[]): string =>
  pdfText([{width: 600, height: 800, lines: linesOfPage(texts)}]).text

const columns = [
  [
    'The goats of the head came',
    'back on Friday, three weeks',
    'after the club had them put',
    'on a boat to the mainland.',
  ],
  [
    'They did not swim it, said',
    'the club, which has counted',
    'them on the ninth green of',
    'the course, and on its roof.',
  ],
  [
    'The county said they are to',
    'stay where they are until',
    'the board has met, which it',
    'will do on Monday at noon.',
  ],
]

it('columns with a narrow gutter are read one after the other', () => {
  // Nine points between them: less than a letter's height, and wider than the space between two words.
  const texts = columns.flatMap((lines, column) => lines.map((line, row) => set(line, 50 + column * 149, row)))
  expect(textOf(texts)).toBe(columns.map((lines) => lines.join(' ')).join('\n\n'))
})

it('wide spaces of justified lines are spaces', () => {
  // As wide as that gutter, and at another place in each line.
  const texts = columns.flatMap((lines, column) =>
    lines.flatMap((line, row) => {
      const cut = line
        .split(' ')
        .slice(0, 1 + row)
        .join(' ').length
      const [first, second] = [line.slice(0, cut), line.slice(cut + 1)]
      const at = 4 * column + row
      return [set(first, 50, at), set(second, 50 + first.length * letter + 9, at)]
    }),
  )
  expect(textOf(texts).replace(/\s+/g, ' ')).toBe(columns.flat().join(' '))
})

it('parts the single lines of a press release, and the name of a paper from the headline below it', () => {
  const line = (text: string, down: number): PdfText => ({
    text,
    x: 50,
    y: 700 - down,
    width: text.length * letter,
    size,
  })
  const release = [
    line('PRESS RELEASE', 0),
    line('For immediate release', 24),
    line('Tidewell opened a shelter for cyclists who are caught by night between the coast', 48),
    line('and the hills.', 60),
    line('Beds cannot be booked.', 84),
    line('Ends', 108),
  ]
  expect(textOf(release).split('\n\n')).toHaveLength(5)
  expect(textOf([line('The Almond Herald', 0), line('Trawler crew home after nine days', 12)])).toBe(
    'The Almond Herald\n\nTrawler crew home after nine days',
  )
})
