import {expect, it} from 'vitest'
import type {Block} from '../../../src/model.ts'
import {pageBlocks} from '../../../src/parse/html/page-blocks.ts'
import {parseTree} from '../../../src/parse/html/tree.ts'
import {textsOf} from '../../../src/parse/html/walk.ts'

const blocksOf = (raw: string): Block[] => {
  const {root} = parseTree(raw)
  return pageBlocks(root, new Set(textsOf(root)), (_, outer) => outer).map(({block}) => block)
}
const texts = (raw: string): string[] => blocksOf(raw).map(({text}) => text)

it('makes a block of a paragraph, whatever tags are in it', () => {
  expect(texts('<p>The <b>old</b> bridge<br>is <a href="/x">closed</a>.</p><p>It rained.')).toEqual([
    'The old bridge\nis closed.',
    'It rained.',
  ])
})

it('ends a paragraph at two line breaks, as old pages do', () => {
  expect(texts('<td>It rained.<br>\n<br>Nobody came.<br/><br/><br/>It stopped.</td>')).toEqual([
    'It rained.',
    'Nobody came.',
    'It stopped.',
  ])
})

it('reads white space as browsers show it', () => {
  expect(texts('<p>\n  The&nbsp;old\t\tbridge\n  <i> is</i> closed. </p><div> — </div>')).toEqual([
    'The old bridge is closed.',
  ])
})

it('leaves out what nobody sees: scripts, styles, soft hyphens', () => {
  expect(texts('<script>a("<p>no</p>")</script><style>p {}</style><p>Bridge&shy;works\u200b begin.</p>')).toEqual([
    'Bridgeworks begin.',
  ])
})

it('keeps tables and lists apart, cell by cell and item by item', () => {
  expect(texts('<ul><li>Ana<li>Li</ul><table><tr><td>Orta</td><td>3</td></tr></table>')).toEqual([
    'Ana',
    'Li',
    'Orta',
    '3',
  ])
})

it('knows of each letter where it stands in the file', () => {
  const raw = '<p>Pears&nbsp;&amp; <em>pr&aacute;ms</em>\n  caf\u00e9</p>'
  const [block] = blocksOf(raw)
  expect(block?.text).toBe('Pears & práms café')
  const written = block?.pieces.map(({at, length, raw: from, rawLength}) => [
    block.text.slice(at, at + length),
    raw.slice(from, from + rawLength),
  ])
  expect(written).toEqual([
    ['Pears', 'Pears'],
    [' ', '&nbsp;'],
    ['&', '&amp;'],
    [' ', ' '],
    ['pr', 'pr'],
    ['á', '&aacute;'],
    ['ms', 'ms'],
    [' ', '\n  '],
    ['café', 'café'],
  ])
  expect(block?.span).toEqual({start: 3, end: raw.indexOf('</p>')})
})
