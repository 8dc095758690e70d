import {describe, expect, it} from 'vitest'
import type {Format, Seed} from '../../src/model.ts'
import {parse} from '../../src/parse/index.ts'
import {parseText} from '../../src/parse/parse-text.ts'
import {read} from '../../src/text/reading.ts'

const seedOf = (raw: string, format: Format): Seed => ({file: `a.${format}`, format, raw, sha256: '', warnings: []})
const blocksOf = (raw: string, format: Format = 'markdown') => parse(seedOf(raw, format)).blocks
const textsOf = (raw: string, format: Format = 'markdown') => blocksOf(raw, format).map(({text}) => text)

/** How a stretch of the file reads when Markdown's marks are taken off by hand. */
const asRead = (raw: string): string =>
  raw
    .replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*(?:> ?)*/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&eacute;/g, 'é')
    .replace(/&#8217;/g, '’')
    .replace(/&#x1F600;/g, '😀')

describe('blocks of Markdown', () => {
  it.each([
    ['headings and paragraphs', '# Bridge\n\nIt is closed.', ['Bridge', 'It is closed.']],
    ['emphasis', 'Ana **Ruiz** said *no*.', ['Ana Ruiz said no.']],
    ['links', 'Ana [Ruiz](https://a.example "t") said <https://b.example>.', ['Ana Ruiz said https://b.example.']],
    ['lists', '- one\n- two\n  - three\n\n1. four', ['one', 'two', 'three', 'four']],
    ['quotations', '> The bridge\n> is closed.', ['The bridge is closed.']],
    ['hard breaks', 'The bridge  \nis closed.', ['The bridge\nis closed.']],
    ['pictures', 'Before.\n\n![The bridge in May](b.jpg)', ['Before.', 'The bridge in May']],
    ['code', 'Before.\n\n    Rain   fell\n    again', ['Before.', 'Rain   fell again']],
    ['code spans', 'The `bridge` is closed.', ['The bridge is closed.']],
    ['tables', '| a | b |\n|---|---|\n| Ana | 3 |', ['a', 'b', 'Ana', '3']],
    ['footnotes', 'It is closed.[^1]\n\n[^1]: Since May.', ['It is closed.', 'Since May.']],
    ['HTML', '<p>The bridge is <b>closed</b>.</p>', ['The bridge is closed .']],
    ['HTML that says nothing', '<script>let a = 1</script>\n\n<!-- note -->', []],
  ])('reads %s', (_kind, raw, expected) => {
    expect(textsOf(raw)).toEqual(expected)
  })

  it('takes the words of a picture for a caption', () => {
    expect(blocksOf('![The bridge](b.jpg)')).toMatchObject([{role: 'caption', text: 'The bridge'}])
  })
})

describe('offsets', () => {
  it.each([
    ['a reference', 'Bread &amp; wine &amp; cheese, Ana said.'],
    ['a named letter', 'The caf&eacute; is closed, Ana said.'],
    ['a numbered quote', 'Ana&#8217;s bridge and Ana&#8217;s road.'],
    ['two units for one reference', 'Rain &#x1F600; fell on the bridge.'],
    ['escapes', 'Ana \\*Ruiz\\* said 3 \\< 4 \\\\ end.'],
    ['literal ampersands', 'AT&T and R&D; and &nothing; said.'],
    ['wrapped lines', 'The bridge\nis   closed\r\n  today.'],
    ['quotations over lines', '> The bridge\n> is closed\n> today.'],
    ['front matter', '---\ntitle: a & b\n---\n\nThe bridge &amp; the road.'],
    ['astral letters', 'The 😀 bridge &amp; the 😀 road.'],
  ])('stand in the file for every word: %s', (_kind, raw) => {
    const document = parse(seedOf(raw, 'markdown'))
    const {text, tokens, toRaw} = read(document)
    for (const token of tokens) {
      const {start, end} = toRaw(token)
      expect(asRead(raw.slice(start, end))).toBe(text.slice(token.start, token.end))
    }
    const whole = toRaw({start: 0, end: text.length})
    expect(asRead(raw.slice(whole.start, whole.end)).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })

  it('stand in the file for every stretch of an invented page', () => {
    const parts = ['Ana', '&amp;', '\\*', 'caf&eacute;', '“no,”', '\n', 'Li', '3.5', '&#8217;s', '—']
    let state = 7
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % below
    }
    for (let round = 0; round < 200; round++) {
      const raw = `W ${Array.from({length: 12}, () => parts[random(parts.length)]).join(' ')} W`
      const {text, toRaw} = read(parse(seedOf(raw, 'markdown')))
      for (let from = 0; from < text.length; from += 3) {
        const {start, end} = toRaw({start: from, end: from + 2})
        expect(asRead(raw.slice(start, end)).trim()).toBe(text.slice(from, from + 2).trim())
      }
    }
  })
})

describe('blocks of plain text', () => {
  it.each([
    [
      'a paragraph a line',
      'The bridge is closed.\nThe road is open.\n\nRain fell.',
      ['The bridge is closed.', 'The road is open.', 'Rain fell.'],
    ],
    [
      'what Markdown would take for marks',
      '# 1 of 3\n* a *b* _c_ &amp;\n    indented',
      ['# 1 of 3', '* a *b* _c_ &amp;', 'indented'],
    ],
    [
      'carriage returns',
      'One is here.\r\n\r\nTwo is here.\rThree is here.',
      ['One is here.', 'Two is here.', 'Three is here.'],
    ],
    [
      'form feeds and no-break spaces',
      'One\u00a0is here.\fTwo is here.\n\u00a0\nThree.',
      ['One\u00a0is here.', 'Two is here.', 'Three.'],
    ],
    [
      'paragraphs cut to a width, without blank lines between',
      'The old bridge over the harbour will be closed from the first of\nMay, the mayor said on Tuesday, and ships will have to wait until\nthe span is safe.\nTrains go on over the new bridge, the railway said in a statement\nthat it put out at noon.',
      [
        'The old bridge over the harbour will be closed from the first of May, the mayor said on Tuesday, and ships will have to wait until the span is safe.',
        'Trains go on over the new bridge, the railway said in a statement that it put out at noon.',
      ],
    ],
  ])('reads %s', (_kind, raw, expected) => {
    expect(textsOf(raw, 'text')).toEqual(expected)
  })

  it('joins a paragraph that was cut at a fixed width, with every offset kept', () => {
    const raw =
      'The old bridge over the harbour will be closed from the first of May,\n' +
      'the mayor told reporters on Tuesday. Ships will have to wait outside\n' +
      'the harbour until it is safe to lift the span, and the well-\n' +
      'known ferry takes over.'
    const {text, tokens, toRaw, blocks} = read(parse(seedOf(raw, 'text')))
    expect(blocks).toHaveLength(1)
    expect(text).toContain('of May, the mayor')
    expect(text).toContain('well-known ferry')
    for (const token of tokens.filter(({text: word}) => !word.includes('-'))) {
      const {start, end} = toRaw(token)
      expect(raw.slice(start, end)).toBe(token.text)
    }
  })

  it('keeps a menu apart, however many short lines it has', () => {
    expect(textsOf('Subscribe\nSign in\nHelp', 'text')).toEqual(['Subscribe', 'Sign in', 'Help'])
  })

  it('knows line and column', () => {
    const {children} = parseText('One.\r\n\r\n  Two.', 0)
    expect(children[1]?.position?.start).toEqual({line: 3, column: 3, offset: 10})
  })
})
