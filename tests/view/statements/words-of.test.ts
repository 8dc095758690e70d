import {expect, test} from 'vitest'
import type {Quote} from '../../../src/model.ts'
import {wordsOf} from '../../../src/view/statements/words-of.ts'

/** What is printed of the words of `raw` in square brackets, of which those in braces stood between marks. */
function printed(kind: Quote['kind'], marked: string): string {
  const raw = marked.replace(/[[\]{}]/g, '')
  const offset = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '').length
  const span = {start: offset('['), end: offset(']')}
  const quoted = marked.includes('{') ? [{start: offset('{'), end: offset('}')}] : []
  const quote = {kind, quoted, spans: [span], text: raw.slice(span.start, span.end)}
  return wordsOf({quote, article: {raw}} as unknown as Parameters<typeof wordsOf>[0])
}

test.each<[Quote['kind'], string, string]>([
  ['mixed', "Mr. Ruiz was [''{activating his own people,}''] she said.", '“activating his own people,”'],
  ['mixed', 'It was [part of her ‘{new start}’ with the islands].', 'part of her “new start” with the islands'],
  ['mixed', "They were [``{firmly undecided}'' as ever].", '“firmly undecided” as ever'],
  ['mixed', 'He said [the dam “{held}” and will].', 'the dam “held” and will'],
  ['direct', "''[He said: 'Hold on. We come,']'' she said.", "“He said: 'Hold on. We come,'”"],
  ['direct', '“[‘Hold on,’ she called, and I did,]” he said.', '“‘Hold on,’ she called, and I did”'],
  ['direct', '[‘Hold on,] he said.', '“Hold on”'],
  ['indirect', 'He said [that the dam held].', 'the dam held'],
])('%s: %s', (kind, marked, expected) => {
  expect(printed(kind, marked)).toBe(expected)
})
