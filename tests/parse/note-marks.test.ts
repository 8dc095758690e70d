import {expect, it} from 'vitest'
import {blocksOf} from '../../src/parse/blocks.ts'
import {parse} from '../../src/parse/index.ts'
import {parseMarkdown} from '../../src/parse/parse-markdown.ts'

const blocks = (raw: string) => blocksOf(parseMarkdown(raw, 0), raw)

it.each([
  ['The board, see [[People/Ana Ruiz|Ana Ruiz]], met.', 'The board, see Ana Ruiz, met.'],
  ['See [[Harbour board#history]] and ![[map.png]]the map.', 'See Harbour board and the map.'],
  ['It rained. ==The board met.== It left.', 'It rained. The board met. It left.'],
  ['> [!quote]\n> "We will walk," she said.', '"We will walk," she said.'],
  ['The board met. ^ref1', 'The board met.'],
  ['The board met. ([View Highlight](https://read.example/1))', 'The board met.'],
  ['The board met. [⤴️](https://reader.example/1)', 'The board met.'],
  // near misses: an equation, brackets of an editor, a link of the article
  ['Two == two and a ^ b.', 'Two == two and a ^ b.'],
  ['“It [the dam] held,” she said.', '“It [the dam] held,” she said.'],
  ['Read [the report](https://gazette.example) again.', 'Read the report again.'],
])('%j', (raw, text) => {
  expect(blocks(raw).map((block) => block.text)).toEqual([text])
})

it.each([
  ['# {{title}}\n\ncreated: {{date:YYYY-MM-DD}}', 'note-template'],
  ['<% tp.file.title %>', 'note-template'],
  ['The board met. {{ page.title }} {{< figure src="a.jpg" >}}', undefined],
])('the template of a note is no article: %j', (raw, rule) => {
  const document = parse({file: 'a.md', format: 'markdown', raw, sha256: '', warnings: []})
  expect(document.leftOut?.rule).toBe(rule)
})

it('says where in the file each stretch stands', () => {
  const raw = '> [!note]\n> The ==board==, see [[Ana|Ana Ruiz]], met.'
  const [block] = blocks(raw)
  const written = block?.pieces.map(({raw: from, rawLength}) => raw.slice(from, from + rawLength))
  expect(written?.join('')).toBe('The board, see Ana Ruiz, met.')
})
