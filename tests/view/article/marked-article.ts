import {type Article, type Format, type Mention, type Quote, recordSchema, type Span} from '../../../src/model.ts'
import {blocksOf} from '../../../src/parse/blocks.ts'
import {parseMarkdown} from '../../../src/parse/parse-markdown.ts'
import {parseText} from '../../../src/parse/parse-text.ts'

/**
 * An article whose file carries its annotation: `⟦…⟧` is a statement (`⟦a⟧ he said, ⟦+b⟧` is one in two spans, `⟦t:…⟧`
 * a label), `⟨…⟩` the name of Ana Ruiz (`⟨r:…⟩` her office). The signs are taken out, and what they enclose becomes spans; they may overlap.
 */
export function markedArticle(marked: string, format: Format = 'text'): Article {
  const quotes: {kind: Quote['kind']; spans: Span[]}[] = []
  const names: Mention[] = []
  const open: {sign: string; start: number}[] = []
  let raw = ''
  for (const [piece] of marked.matchAll(/⟦(?:\+|t:)?|⟨(?:r:)?|[⟧⟩]|[^⟦⟧⟨⟩]+/gu)) {
    if (/^[⟦⟨]/.test(piece)) open.push({sign: piece, start: raw.length})
    else if (piece === '⟧') closeQuote()
    else if (piece === '⟩') closeName()
    else raw += piece
  }

  function close(sign: string): Span {
    const index = open.findLastIndex((opened) => opened.sign.startsWith(sign))
    const [opened] = open.splice(index, 1)
    if (!opened) throw new Error(`Nothing to close with ${sign} in: ${marked}`)
    return {start: opened.start, end: raw.length}
  }
  function closeName(): void {
    const kind = open.findLast(({sign}) => sign.startsWith('⟨'))?.sign === '⟨r:' ? 'role' : 'full'
    names.push({...close('⟨'), kind})
  }
  function closeQuote(): void {
    const opened = open.findLast(({sign}) => sign.startsWith('⟦'))
    const span = close('⟦')
    const last = quotes.at(-1)
    if (opened?.sign === '⟦+' && last) last.spans.push(span)
    else quotes.push({kind: opened?.sign === '⟦t:' ? 'term' : 'direct', spans: [span]})
  }

  return {
    raw,
    blocks: blocksOf(format === 'markdown' ? parseMarkdown(raw, 0) : parseText(raw, 0), raw),
    frontMatter: {},
    dateExpressions: [],
    dateClues: [],
    record: {
      schema: recordSchema,
      file: 'a.txt',
      id: 'a',
      sha256: '',
      format,
      authors: [],
      text: raw,
      furniture: [],
      people: [
        {
          id: 'ana-ruiz',
          name: 'Ana Ruiz',
          aliases: [],
          roles: [],
          mentions: names,
          certainty: 'stated',
          rule: 'test',
        },
      ],
      quotes: quotes.map(({kind, spans}, index) => ({
        id: `a.q${index + 1}`,
        kind,
        spans,
        quoted: spans,
        text: spans.map((span) => raw.slice(span.start, span.end)).join(' … '),
        echoes: [],
      })),
      organisations: [],
      places: [],
      dates: [],
      topics: [],
      warnings: [],
    },
  }
}
