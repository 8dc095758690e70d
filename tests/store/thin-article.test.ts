import {expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {filled, thin} from '../../src/store/thin-article.ts'

const decisions = readDecisions('seeds')
const read = (file: string, format: 'text' | 'markdown', raw: string) =>
  articleOf({file, format, raw, sha256: '0'.repeat(64), warnings: []}, decisions)

test.each([
  ['plain text', read('ferry.txt', 'text', 'Ferry stays\n\n“It stays,” said Ana Ruiz.\n\nShe left at noon.')],
  [
    'Markdown that reads other than it stands',
    read('ferry.md', 'markdown', '# Ferry\n\nIt **stays** &amp; sails,\nsays Ruiz.\n'),
  ],
])('an article of %s is filled out from its file', (_what, article) => {
  expect(filled(JSON.parse(JSON.stringify(thin(article))), article.raw)).toEqual(article)
})

test('leaves out what the file says letter for letter, and nothing else', () => {
  const {blocks} = thin(read('ferry.md', 'markdown', 'It stays.\n\nIt stays &amp; sails.\n'))
  expect(blocks.map(({text}) => text)).toEqual([undefined, 'It stays & sails.'])
})
