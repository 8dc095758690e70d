import {describe, expect, it} from 'vitest'
import {documentsFolder} from './documents-folder.ts'
import {pdfOf, pdfOfDrawings, type SetLine} from './make-files.ts'

/*
 * PDF.js leaves objects of its own in the world, so that these tests run apart.
 */
const {seedsOf, refusalOf} = documentsFolder()

describe('PDF', () => {
  const column = (x: number, texts: readonly string[], top = 600): SetLine[] =>
    texts.map((text, index) => ({text, x, y: top - index * 12}))

  it('reads column after column, whole words, without running heads', async () => {
    const head = (page: number): SetLine => ({text: `The Harbour Gazette ${page}`, x: 250, y: 780})
    const file = pdfOf([
      [
        head(4),
        {text: 'Ferry returns to', x: 50, y: 700, size: 24},
        {text: 'the lake', x: 50, y: 674, size: 24},
        ...column(50, [
          'The ferry sails again from',
          'Monday, the harbour office',
          'said. Nobody had expected',
          'that a ship as old as this',
          'would once more be so wel-',
        ]),
        ...column(320, [
          'come in the harbour of its',
          'youth. It holds, said Ana',
          'Ruiz, the captain, who has',
          'lived aboard since she was',
          'a girl of nine in a small',
        ]),
      ],
      [head(5), ...column(50, ['cabin below the deck.'])],
    ])
    const [seed] = await seedsOf('ferry.pdf', file)
    expect(seed?.raw).toBe(
      'Ferry returns to the lake\n\nThe ferry sails again from Monday, the harbour office said. Nobody had expected that a ship as old as this would once more be so welcome in the harbour of its youth. It holds, said Ana Ruiz, the captain, who has lived aboard since she was a girl of nine in a small cabin below the deck.',
    )
    expect(seed?.metadata).toMatchObject([
      {field: 'headline', value: 'Ferry returns to the lake', rule: 'largest-type'},
    ])
  })

  it('knows a browser’s own lines, and the address among them', async () => {
    const [seed] = await seedsOf(
      'page.pdf',
      pdfOf([
        [
          {text: '5/3/24, 10:32 AM', x: 24, y: 780, size: 8},
          {text: 'Ferry back - Harbour Gazette', x: 280, y: 780, size: 8},
          ...column(50, ['It sails again.']),
          {text: 'https://www.gazette.example/ferry', x: 24, y: 20, size: 8},
          {text: '1/1', x: 570, y: 20, size: 8},
        ],
      ]),
    )
    expect(seed?.raw).toBe('It sails again.')
    expect(seed?.metadata).toMatchObject([{field: 'url', value: 'https://www.gazette.example/ferry'}])
  })

  it('of pictures is refused, with the command that reads them', async () => {
    expect(await refusalOf('scan.pdf', pdfOf([[]]))).toMatchObject({
      rule: 'damaged-file',
      says: expect.stringContaining('`ocrmypdf "scan.pdf" read.pdf`'),
    })
  })

  it('reads a drawing as often as it is drawn', async () => {
    const [seed] = await seedsOf('drawn.pdf', pdfOfDrawings(4))
    expect(seed?.raw).toBe('rain'.repeat(8))
  })

  it('refuses what is drawn more often than any text is', async () => {
    expect(await refusalOf('drawn.pdf', pdfOfDrawings(40))).toMatchObject({
      says: expect.stringContaining('it draws more text than it holds'),
    })
  })
})
