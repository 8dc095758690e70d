import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import {parse} from '../../src/parse/index.ts'

const lead =
  'The council voted on Tuesday to close the old bridge over the harbour from May, and nobody spoke against it.'
const more =
  'Ana Ruiz, the mayor, told reporters that the ferry would run every ten minutes until the new one is there.'

function doubt(format: 'text' | 'html', raw: string): string | undefined {
  const {warnings} = clean(parse({file: 'a.html', format, raw, sha256: '', warnings: []}))
  const found = warnings.find(({rule}) => rule === 'only-the-beginning')
  return found && raw.slice(found.span?.start, found.span?.end).trim()
}

const pageOf = (body: string, data = ''): string =>
  `<html><head><title>Bridge closes</title>${data}</head><body><article><h1>Bridge closes</h1>${body}</article><div class="wall">W</div></body></html>`
const closed = (rest = ''): string =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes", "isAccessibleForFree": "False"${rest}}</script>`
const paragraphs = (count: number): string => `<p>${lead}</p><p>${more}</p>`.repeat(count)

describe('that only the beginning was saved', () => {
  it.each([
    ['Subscribe to continue reading'],
    ['Jetzt weiterlesen mit H+'],
    ['Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.'],
    ['Contenido exclusivo para suscriptores'],
  ])('is doubted where %j stands behind a short text', (line) => {
    expect(doubt('text', [lead, more, line].join('\n\n'))).toBe(line)
    expect(doubt('html', pageOf(paragraphs(1)).replace('W', `<h2>${line}</h2>`))).toBe(line)
  })

  it('is doubted where the page is not free and holds some lines, or half of the words it counts', () => {
    expect(doubt('html', pageOf(paragraphs(1), closed()))).toMatch(/^<script/)
    expect(doubt('html', pageOf(paragraphs(6), closed(', "wordCount": 900')))).toMatch(/^<script/)
  })

  it.each([
    [
      'a long text',
      [
        ...Array.from({length: 24}, (_, day) => lead.replace('Tuesday', `${day + 1} April`)),
        'Subscribe to continue reading',
      ].join('\n\n'),
    ],
    [
      'a line of the article',
      [lead, 'She put up a sign, subscribe to continue reading, on her own door.'].join('\n\n'),
    ],
    ['a line above the text', ['Subscribe to continue reading', lead, more].join('\n\n')],
    ['no line at all', [lead, more].join('\n\n')],
  ])('is not doubted for %s', (_what, raw) => {
    expect(doubt('text', raw)).toBeUndefined()
  })

  it('is not doubted of a page that is free, or not free and long', () => {
    expect(doubt('html', pageOf(paragraphs(1), closed().replace('False', 'True')))).toBeUndefined()
    expect(doubt('html', pageOf(paragraphs(6), closed(', "wordCount": 300')))).toBeUndefined()
  })
})
