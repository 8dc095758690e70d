import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/archive.ts'
import type {ArticleRecord} from '../../src/model.ts'
import {parse} from '../../src/parse/index.ts'
import {decode} from '../../src/read/encodings/decode.ts'
import {readAs} from '../../src/read/formats/plain.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

function recordOf(raw: string, format: 'text' | 'markdown'): ArticleRecord {
  const bytes = new TextEncoder().encode(raw)
  const [seed] = readAs(format, {file: 'a.txt', bytes, sha256: '', text: () => decode(bytes)})
  if (!seed || !('raw' in seed)) throw new Error('no seed')
  const [article] = archiveOf([seed], decisions).articles
  if (!article) throw new Error('no article')
  return article.record
}

describe('lettersTogether', () => {
  it.each([
    ['accents of their own', 'Zoë Pérez left the café.', 'Zoe\u0308 Pe\u0301rez left the cafe\u0301.'],
    ['letters that share a sign', 'The official left the flat.', 'The o\ufb03cial left the \ufb02at.'],
    ['parts of syllables', '부산', '부산'.normalize('NFD')],
    ['nothing of the kind', 'Zoë left.', 'Zoë left.'],
  ])('reads %s as words, each letter where the file has it', (_what, text, raw) => {
    const [block] = parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}).blocks
    expect(block?.text).toBe(text)
    expect(block?.pieces.map(({raw: at, rawLength}) => raw.slice(at, at + rawLength)).join('')).toBe(raw)
    expect(block?.pieces.map(({at, length}) => text.slice(at, at + length)).join('')).toBe(text)
  })
})

describe('a plain text with its accents apart', () => {
  const raw =
    'Ferry late\n\n“Je\u0301 re\u0301mi knows the fe\u0301rry is late,” Minister Zoe\u0301 Pe\u0301rez said on Friday.\n'
  const record = recordOf(raw, 'text')

  it('has its names in whole letters and its offsets in the file', () => {
    expect(record.people.map(({name}) => name)).toEqual(['Zoé Pérez'])
    const [mention] = record.people[0]?.mentions ?? []
    expect(mention && raw.slice(mention.start, mention.end)).toBe('Zoe\u0301 Pe\u0301rez')
    const [quote] = record.quotes
    expect(quote?.text).toBe('Jé rémi knows the férry is late,')
    expect(quote?.quoted.map(({start, end}) => raw.slice(start, end))).toEqual([
      'Je\u0301 re\u0301mi knows the fe\u0301rry is late,',
    ])
  })

  it('says so where the file has it', () => {
    const [warning] = record.warnings
    expect(warning).toMatchObject({rule: 'repaired-letters', says: expect.stringContaining('was read as “é”')})
    expect(warning?.span && raw.slice(warning.span.start, warning.span.end)).toBe('e\u0301')
  })

  it('reads the fields above it in whole letters', () => {
    const {authors} = recordOf(`---\nauthors: [Zoe\u0301 Pe\u0301rez]\n---\n\nThe ferry is late.\n`, 'text')
    expect(authors.map(({value}) => value.name)).toEqual(['Zoé Pérez'])
  })
})

describe('what counts in the repaired text', () => {
  it('is Markdown', () => {
    const {people} = recordOf('Minister Zoe\u0301 Pe\u0301rez left.\n', 'markdown')
    expect(people[0]?.mentions[0]).toMatchObject({start: 9, end: 18})
  })

  it('is a text that was decoded twice as well', () => {
    const twice = 'Minister Zoe\u0301 Pe\u0301rez left.\n\nRuiz stayed at the cafÃ©.\n'
    const {people, text} = recordOf(twice, 'text')
    expect(text).toContain('café')
    expect(people[0]?.mentions[0]).toMatchObject({start: 9, end: 18})
  })
})
