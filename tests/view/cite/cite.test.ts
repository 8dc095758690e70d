import {Cite, plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {bibtex, latex} from '../../../src/view/cite/bibtex.ts'
import {cslJson} from '../../../src/view/cite/csl-json.ts'
import {type Reference, referenceOf} from '../../../src/view/cite/reference.ts'
import {ris} from '../../../src/view/cite/ris.ts'
import {clippings, ids} from '../../fixtures/clippings.ts'

const catalogue = catalogueOf(clippings())

const reference = (id: string): Reference => {
  const article = catalogue.article.get(id)
  if (!article) throw new Error(`The fixture has no ${id}`)
  return referenceOf(article, catalogue)
}

const odd: Reference = {
  id: 'odd-one',
  title: 'R&D at 5 % of $3: “{50}_{a}” ~ #1 \\ ^ naïve',
  authors: [
    {family: 'van der Berg', given: 'Ana'},
    {family: 'Lund', given: 'Bo', suffix: 'Jr.'},
    {literal: 'Bay & Sons and Desk'},
  ],
  outlet: 'Çelik & Son_s',
  published: {year: 2021, month: 3, day: 4, guessed: false},
  url: 'https://bay.example/a_b%20c#d',
  archive: 'Bay',
  sha256: 'ab'.repeat(32),
}

/** What a reader of the format that others wrote makes of ours. */
const read = (type: string, text: string) => new Cite(text, {forceType: type}).data[0]

describe('BibTeX', () => {
  // The old program knows a year and a month, its successor BibLaTeX the day.
  test.each([
    ['@bibtex/text', [2021, 3]],
    ['@biblatex/text', [2021, 3, 4]],
  ])('is read back as it was, whatever signs it holds, as %s', (format, date) => {
    expect(read(format, bibtex(odd))).toMatchObject({
      'citation-key': 'odd-one',
      title: odd.title,
      author: [
        {family: 'Berg', given: 'Ana', 'non-dropping-particle': 'van der'},
        {family: 'Lund', given: 'Bo', suffix: 'Jr.'},
        {family: 'Bay & Sons and Desk'},
      ],
      'container-title': 'Çelik & Son_s',
      issued: {'date-parts': [date]},
      URL: odd.url,
    })
  })

  test('of an undated article of an unknown outlet', () => {
    const text = bibtex(reference(ids.undated))
    expect(text).toMatch(/^@misc\{letter-from-the-quay,\n {2}title = \{\{The bell/)
    expect(text).toContain('year = {n.d.},')
    expect(text).toContain('howpublished = {The Kestrel Bay Clippings},')
    expect(read('@bibtex/text', text)).toMatchObject({
      title: 'The bell on the quay has been quiet since the ferry stopped',
    })
  })

  test('says of a guessed day that it is one', () => {
    const text = bibtex(reference(ids.observer))
    expect(text).toContain('  year = {2021},\n  month = may,\n')
    expect(text).toContain('day of publication guessed')
    expect(text).not.toContain('date = {')
  })

  test('keeps braces in balance, which it counts behind a backslash too', () => {
    expect(latex('a } b \\{')).toBe('a \\textbraceright{} b \\textbackslash{}\\textbraceleft{}')
  })
})

describe('RIS', () => {
  test('is read back as it was', () => {
    expect(read('@ris/file', ris(odd))).toMatchObject({
      type: 'article-newspaper',
      title: odd.title,
      // The reader's name for the authors of a newspaper, whom it leaves as they are written.
      reporter: ['van der Berg, Ana', 'Lund, Bo, Jr.', 'Bay & Sons and Desk'],
      'container-title': 'Çelik & Son_s',
      issued: {'date-parts': [[2021]]},
      URL: odd.url,
    })
    expect(ris(odd)).toContain('DA  - 2021/03/04\r\n')
  })

  test('is a tag of two letters a line, from TY to ER', () => {
    const lines = ris({...odd, title: 'Two\nlines'}).split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines[0]).toBe('TY  - NEWS')
    expect(lines[1]).toBe('TI  - Two lines')
    expect(lines.at(-1)).toBe('ER  - ')
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
  })

  test('has no year where none is known', () => {
    expect(ris(reference(ids.undated))).not.toMatch(/^(?:PY|DA)/m)
    expect(ris(reference(ids.observer))).toContain('DA  - 2021/05\r\n')
  })
})

/**
 * CSL-JSON as its schema (csl-data.json of the CSL project) has it, for what a newspaper article needs: names and dates
 * of these parts and no other, and no property that is none of the format's.
 */
const cslName = z.union([
  z.strictObject({family: z.string(), given: z.string().optional(), suffix: z.string().optional()}),
  z.strictObject({literal: z.string()}),
])
const cslItem = z.strictObject({
  id: z.union([z.string(), z.number()]),
  type: z.literal('article-newspaper'),
  title: z.string().optional(),
  author: z.array(cslName).optional(),
  'container-title': z.string().optional(),
  issued: z
    .strictObject({
      'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2),
      circa: z.boolean().optional(),
    })
    .optional(),
  URL: z.string().optional(),
  archive: z.string().optional(),
  note: z.string().optional(),
})

describe('CSL-JSON', () => {
  test.each([odd, ...Object.values(ids).map(reference)])('of $id keeps to its schema', (some) => {
    expect(z.array(cslItem).safeParse(JSON.parse(cslJson(some))).error).toBeUndefined()
  })

  test('is read back as it was', () => {
    const item = read('@csl/list+object', JSON.parse(cslJson(odd)))
    expect(item).toMatchObject({id: 'odd-one', type: 'article-newspaper', title: odd.title, author: odd.authors})
    expect(item?.issued).toEqual({'date-parts': [[2021, 3, 4]]})
  })

  test('marks a guessed day, and has none where none is known', () => {
    expect(JSON.parse(cslJson(reference(ids.observer)))[0].issued).toEqual({'date-parts': [[2021, 5]], circa: true})
    expect(JSON.parse(cslJson(reference(ids.undated)))[0]).not.toHaveProperty('issued')
  })
})

test('a byline is a name with its parts, a desk is one word for all', () => {
  expect(reference(ids.courier).authors).toEqual([{family: 'Park', given: 'Ines'}])
  const article = catalogue.article.get(ids.courier)
  if (!article) throw new Error('The fixture has lost its courier')
  const byline = (name: string) => {
    const authors = [{value: {name, role: 'author'}, certainty: 'stated', rule: 'byline', evidence: []} as const]
    return referenceOf({...article, record: {...article.record, authors}}, catalogue).authors[0]
  }
  expect(byline('Kestrel News Desk')).toEqual({literal: 'Kestrel News Desk'})
  expect(byline('Kim Il Sung')).toEqual({literal: 'Kim Il Sung'})
  expect(byline('Ana van der Berg')).toEqual({family: 'van der Berg', given: 'Ana'})
})

test('the readers are there', () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris']))
})
