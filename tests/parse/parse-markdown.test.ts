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
})
