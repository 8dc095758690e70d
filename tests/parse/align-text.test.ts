import {describe, expect, test} from 'vitest'
import {blocksOf} from '../../src/parse/blocks.ts'
import {parseMarkdown} from '../../src/parse/parse-markdown.ts'

/** The text of the first block in pieces: as read, and as it stands in the file where that differs. */
function pieces(raw: string): string[] {
  const [block] = blocksOf(parseMarkdown(raw, 0), raw)
  return (block?.pieces ?? []).map((piece) => {
    const read = block?.text.slice(piece.at, piece.at + piece.length) ?? ''
    const file = raw.slice(piece.raw, piece.raw + piece.rawLength)
    return read === file ? read : `${read} < ${file}`
  })
}

describe('the text of a Markdown block, piece by piece', () => {
  test.each([
    ['plain', 'Ruiz said no.', ['Ruiz said no.']],
    ['a named reference', 'R&amp;D cuts', ['R', '& < &amp;', 'D cuts']],
    ['a numbered reference', 'it&#8217;s', ['it', '’ < &#8217;', 's']],
    ['a reference of two units', 'news &#x1F4F0; today', ['news ', '📰 < &#x1F4F0;', ' today']],
    ['an ampersand that is none', 'R&D; &amp; AT&T', ['R&D; ', '& < &amp;', ' AT&T']],
    ['an escape', '\\*now\\*', ['* < \\*', 'now', '* < \\*']],
    ['a backslash that escapes nothing', 'a\\b \\*', ['a\\b ', '* < \\*']],
    ['emphasis', 'not *one* penny', ['not ', 'one', ' penny']],
    ['a quotation over two lines', '> We stay,\n> all of us.', ['We stay,', '  < \n> ', 'all of us.']],
    ['code', 'run `a & b` now', ['run ', 'a & b', ' now']],
  ])('%s', (_name, raw, expected) => {
    expect(pieces(raw)).toEqual(expected)
  })
})
