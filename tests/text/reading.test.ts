import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import type {Format} from '../../src/model.ts'
import {parse} from '../../src/parse/index.ts'
import {read} from '../../src/text/reading.ts'

const readingOf = (raw: string, format: Format = 'markdown') =>
  read(clean(parse({file: 'a.md', format, raw, sha256: '', warnings: []})))

/** Where `words` of the reading stand in the file. */
function inFile(raw: string, words: string, format: Format = 'markdown'): string {
  const {text, toRaw} = readingOf(raw, format)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the reading has no “${words}”: ${text}`)
  const span = toRaw({start, end: start + words.length})
  return raw.slice(span.start, span.end)
}

describe('toRaw', () => {
  const lede = 'The council voted on Tuesday to close the old bridge over the harbour from May.'

  it.each<[what: string, raw: string, words: string, expected: string]>([
    ['plain words', `${lede}`, 'old bridge', 'old bridge'],
    ['the words between marks of emphasis', `The *old* **bridge** is closed.`, 'old', 'old'],
    ['words that run over emphasis', `The *old* **bridge** is closed.`, 'old bridge', 'old* **bridge'],
    ['a character reference, whole', 'Ruiz &amp; Beck closed it.', '&', '&amp;'],
    ['words around a reference', 'Ruiz &amp; Beck closed it.', 'Ruiz & Beck', 'Ruiz &amp; Beck'],
    ['a name with a reference inside', 'Rui Falc&atilde;o closed it.', 'Falcão', 'Falc&atilde;o'],
    ['escaped marks, whole', 'Ana \\*Ruiz\\* closed it.', '*Ruiz*', '\\*Ruiz\\*'],
    ['the words of a link', 'It is [closed now](https://a.example), she said.', 'closed now', 'closed now'],
    ['words behind a link', 'It is [closed now](https://a.example), she said.', 'she said', 'she said'],
    ['words below front matter', `---\ntitle: Bridge\n---\n\n${lede}`, 'council', 'council'],
    ['words in lines that end CR LF', `First line here.\r\n\r\nSecond *line* here.\r\n`, 'Second line', 'Second *line'],
    ['words over a line break', 'The old\nbridge is closed.', 'old bridge', 'old\nbridge'],
  ])('finds %s', (_case, raw, words, expected) => {
    expect(inFile(raw, words)).toBe(expected)
  })

  it('finds words of plain text below front matter with CR LF', () => {
    const raw = `---\r\nsource: Gazette\r\n---\r\n${lede}\r\n\r\nAna Ruiz said so & left.\r\n`
    expect(inFile(raw, 'Ruiz said so & left', 'text')).toBe('Ruiz said so & left')
  })

  it('gives an empty span its place', () => {
    const {toRaw} = readingOf('---\ntitle: a\n---\nRuiz left the town.')
    expect(toRaw({start: 5, end: 5})).toEqual({start: 22, end: 22})
  })
})

describe('read', () => {
  const raw = ['Ana Ruiz left. Tom Beck stayed on.', 'SHARE THIS ARTICLE', '“Why?” he asked.'].join('\n\n')

  it('leaves furniture out and a blank line between blocks', () => {
    expect(readingOf(raw, 'text').text).toBe('Ana Ruiz left. Tom Beck stayed on.\n\n“Why?” he asked.')
  })

  it('tells each block its sentences and each sentence its tokens', () => {
    const {text, blocks, sentences, tokens} = readingOf(raw, 'text')
    expect(blocks.map(({firstSentence, lastSentence}) => [firstSentence, lastSentence])).toEqual([
      [0, 2],
      [2, 3],
    ])
    expect(sentences.map(({start, end, block}) => [text.slice(start, end), block])).toEqual([
      ['Ana Ruiz left.', 0],
      ['Tom Beck stayed on.', 0],
      ['“Why?” he asked.', 1],
    ])
    for (const [index, {firstToken, lastToken}] of sentences.entries())
      expect(tokens.slice(firstToken, lastToken).map(({sentence}) => sentence)).toEqual(
        Array.from({length: lastToken - firstToken}, () => index),
      )
    expect(sentences.at(-1)?.lastToken).toBe(tokens.length)
  })

  it('reads nothing off an empty file', () => {
    expect(readingOf('', 'text')).toMatchObject({text: '', blocks: [], sentences: [], tokens: []})
  })
})

describe('a reading that is bounded', () => {
  const document = clean(
    parse({file: 'a.txt', format: 'text', raw: 'Rain fell. It rose.\n\nThe quay held.', sha256: '', warnings: []}),
  )

  it.each<[most: number, text: string, sentences: number, blocks: number]>([
    [2, 'Rain fell', 1, 1],
    [5, 'Rain fell. It rose', 2, 1],
    [6, 'Rain fell. It rose.', 2, 1],
    [7, 'Rain fell. It rose.\n\nThe', 3, 2],
  ])('ends with token %i', (most, text, sentences, blocks) => {
    const reading = read(document, most)
    expect(reading).toMatchObject({text, isCut: true})
    expect(reading.tokens).toHaveLength(most)
    expect(reading.sentences).toHaveLength(sentences)
    expect(reading.sentences.at(-1)).toMatchObject({end: text.length, lastToken: most})
    expect(reading.blocks).toHaveLength(blocks)
    expect(reading.blocks.at(-1)).toMatchObject({end: text.length, lastSentence: sentences})
  })

  it('is whole where it has no more', () => {
    expect(read(document, 1000)).toMatchObject({isCut: false, text: 'Rain fell. It rose.\n\nThe quay held.'})
  })
})
