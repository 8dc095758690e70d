import {describe, expect, it} from 'vitest'
import {blocksOf} from '../../src/parse/blocks.ts'
import {parseMarkdown} from '../../src/parse/parse-markdown.ts'

describe('parseMarkdown', () => {
  it('takes wire-service quotation marks for what they are, not for code', () => {
    const raw = "He called it ``annexed,'' on Friday. ``Never,'' she said."
    expect(blocksOf(parseMarkdown(raw, 0), raw).map(({text}) => text)).toEqual([
      "He called it ``annexed,'' on Friday. ``Never,'' she said.",
    ])
  })

  it.each([
    ['quotations', '>'.repeat(5_000)],
    ['lists', '- '.repeat(5_000)],
    ['numbers', '1. '.repeat(500)],
    ['a list far from the margin', `- one\n${' '.repeat(900)}- `],
  ])('reads a line behind thousands of %s as text', (_what, marks) => {
    const raw = `Rain at Novara\n\n${marks} It rained.\n`
    const tree = parseMarkdown(raw, 0)
    expect(tree.data).toEqual({readAsText: 'deep'})
    expect(blocksOf(tree, raw).at(-1)?.text).toMatch(/It rained\.$/)
  })

  it('reads emphasis in emphasis in emphasis as text', () => {
    expect(parseMarkdown(`${'*a '.repeat(400)}rain${' a*'.repeat(400)}`, 0).data).toEqual({readAsText: 'deep'})
  })

  it('reads a paragraph as text that is longer than any', () => {
    const raw = `# Rain\n\n${'*Rain* at [Novara. '.repeat(2_000)}\n`
    const tree = parseMarkdown(raw, 0)
    expect(tree.data).toEqual({readAsText: 'long'})
    expect(blocksOf(tree, raw).at(-1)?.text).toContain('*Rain* at [Novara.')
  })

  it('reads more footnotes than any article has as text', () => {
    const notes = (count: number) =>
      Array.from({length: count}, (_, at) => `Rain[^${at}]\n\n[^${at}]: wind\n\n`).join('')
    expect(parseMarkdown(notes(600), 0).data).toEqual({readAsText: 'long'})
    expect(parseMarkdown(notes(100), 0).data).toBeUndefined()
  })

  it.each([
    ['headings underlined', 'Rain\n===\n\n', 501],
    ['lines in one quotation', '> rain\n', 601],
    ['marks that close nothing', '] ', 1001],
    ['marks that open nothing', '*rain ', 1001],
    ['back ticks', '` ', 1001],
  ])('reads more %s than any article has as text, and half of them as Markdown', (_what, piece, many) => {
    expect(parseMarkdown(piece.repeat(many), 0).data).toEqual({readAsText: 'long'})
    expect(parseMarkdown(piece.repeat(Math.floor(many / 2)).trimEnd(), 0).data?.readAsText).not.toBe('long')
  })

  it('takes rules between paragraphs for no headings, and counts marks a paragraph', () => {
    expect(parseMarkdown('Rain\n\n---\n\n'.repeat(2_000), 0).data).toBeUndefined()
    expect(parseMarkdown(`${'*rain* '.repeat(100)}\n\n`.repeat(20), 0).data).toBeUndefined()
  })

  it.each([
    ['a table', `| a | b |\n| - | - |\n${'| rain | *wind* |\n'.repeat(3_000)}`],
    ['a list', '- rain and *wind*\n'.repeat(3_000)],
    ['paragraphs', 'Rain and *wind*.\n\n'.repeat(3_000)],
    ['blanks', `Rain.\n\n${' '.repeat(40_000)}\n\nWind.`],
  ])('reads %s of many lines as it is', (_what, raw) => {
    expect(parseMarkdown(raw, 0).data).toBeUndefined()
  })

  it.each(['> > > It rained.', '- a\n  - b\n    - c', `${'-'.repeat(200)}\n\nIt rained.`, '* * *'])(
    'reads %j as it is',
    (raw) => {
      expect(parseMarkdown(raw, 0).data).toBeUndefined()
    },
  )
})
