import {Cite, plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {messagesFor} from '../../../src/messages/index.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {bibtex, latex} from '../../../src/view/cite/bibtex.ts'
import {coins} from '../../../src/view/cite/coins.ts'
import {cslJson} from '../../../src/view/cite/csl-json.ts'
import {inWords} from '../../../src/view/cite/in-words.ts'
import {type Reference, referenceOf, statementReference} from '../../../src/view/cite/reference.ts'
import {type HeadTag, referenceTags} from '../../../src/view/cite/reference-tags.ts'
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
  notes: ['Kept in Bay', `SHA-256 of the file ${'ab'.repeat(32)}`],
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

/** A statement of the Courier's, by the words it begins with. */
function statement(beginning: string): Reference {
  for (const {quote, article} of catalogue.quote.values())
    if (article.record.id === ids.courier && quote.text.startsWith(beginning))
      return statementReference({quote, article}, catalogue)
  throw new Error(`The fixture has no statement that begins with “${beginning}”`)
}

describe('a statement', () => {
  const safe = statement('The bridge is safe')

  test('is its speaker’s, in these words, at an address of its own', () => {
    expect(safe).toMatchObject({
      title: '“The bridge is safe, and it is open to everyone with a lorry & a licence”',
      authors: [{family: 'Marsh', given: 'Elena'}],
      outlet: 'Northport Courier',
      published: {year: 2021, month: 3, day: 4, guessed: false},
      notes: ['quoted in “Harbour bridge reopens after eleven months”'],
    })
    expect(safe.url).toMatch(/^https:\/\/clippings\.example\/archive\/articles\/courier-harbour-bridge\/#q\w+$/)
  })

  test('is a sentence for a footnote', () => {
    expect(inWords(safe, messagesFor('en'), 'en')).toBe(
      `Elena Marsh, “The bridge is safe, and it is open to everyone with a lorry & a licence”, quoted in “Harbour bridge reopens after eleven months”, Northport Courier, 4 March 2021, kept in The Kestrel Bay Clippings, ${safe.url}.`,
    )
  })

  test('is a sentence in the language of the archive', () => {
    const german = catalogueOf({...clippings(), site: {...clippings().site, language: 'de'}})
    const [article] = german.archive.articles
    const quote = article?.record.quotes[0]
    if (!article || !quote) throw new Error('The clippings say nothing')
    expect(inWords(statementReference({quote, article}, german), german.messages, 'de')).toMatch(
      /, zitiert in „Harbour bridge reopens after eleven months“, Northport Courier, 4. März 2021, aufbewahrt in The Kestrel Bay Clippings, http/,
    )
  })

  test('that is reported has no marks and says so', () => {
    const reported = statement('the steel would last')
    expect(reported.title).not.toMatch(/[“”]/)
    expect(reported.notes[0]).toMatch(/^reported in “/)
  })

  test('that nobody is given has no author', () => {
    expect(statement('About time').authors).toEqual([])
    expect(inWords(statement('About time'), messagesFor('en'), 'en')).toMatch(/^Unattributed, “About time/)
  })

  test('leads to where it was published first, if that is known', () => {
    const [article] = clippings().articles
    if (!article) throw new Error('The fixture has no article')
    const url = {value: 'https://post.example/bridge', certainty: 'stated', rule: 'archivist', evidence: []} as const
    const quote = article.record.quotes.find(({kind}) => kind === 'direct')
    if (!quote) throw new Error('The fixture has no quotation')
    const known = {...article, record: {...article.record, url}}
    expect(statementReference({quote, article: known}, catalogue).notes).toContain(
      'first published at https://post.example/bridge',
    )
  })

  test.each([
    ['@bibtex/text', bibtex],
    ['@ris/file', ris],
    ['@csl/object', (some: Reference) => JSON.parse(cslJson(some))],
  ] as const)('is read back from %s', (format, print) => {
    const back = new Cite(print(safe), {forceType: format}).data[0]
    expect(back).toMatchObject({title: safe.title, URL: safe.url, 'container-title': 'Northport Courier'})
    expect(JSON.stringify(back)).toContain('Marsh')
    expect(JSON.stringify(back)).toContain('quoted in “Harbour bridge')
  })
})

/** What Zotero's translator of COinS makes of a span, as its `parseContextObject` does it for Dublin Core. */
function itemOf(contextObject: string): Record<string, string | readonly string[]> {
  const pairs = contextObject.split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=')
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))]
  })
  const item: Record<string, string | readonly string[]> = {}
  const fields: Readonly<Record<string, string>> = {
    'rft.type': 'itemType',
    'rft.title': 'title',
    'rft.source': 'publicationTitle',
    'rft.date': 'date',
    'rft.identifier': 'url',
    'rft.description': 'abstractNote',
  }
  for (const [key, value] of pairs) {
    const field = fields[key]
    if (field) item[field] = value
  }
  item.creators = pairs.flatMap(([key, value]) => (key === 'rft.au' ? [value] : []))
  return pairs.some(([key, value]) => key === 'rft_val_fmt' && value === 'info:ofi/fmt:kev:mtx:dc') ? item : {}
}

describe('Zotero', () => {
  test('reads an article and a statement off the spans of a page', () => {
    expect(itemOf(coins(reference(ids.courier)))).toEqual({
      itemType: 'newspaperArticle',
      title: 'Harbour bridge reopens after eleven months',
      publicationTitle: 'Northport Courier',
      date: '2021-03-04',
      url: 'https://clippings.example/archive/articles/courier-harbour-bridge/',
      abstractNote: expect.stringMatching(/^Kept in The Kestrel Bay Clippings; SHA-256 of the file [0-9a-f]{64}$/),
      creators: ['Park, Ines'],
    })
    const safe = statement('The bridge is safe')
    expect(itemOf(coins(safe))).toMatchObject({title: safe.title, url: safe.url, creators: ['Marsh, Elena']})
  })

  test('reads an article off the head of its page', () => {
    expect(referenceTags(reference(ids.courier))).toEqual<readonly HeadTag[]>([
      ['z:itemType', 'newspaperArticle'],
      ['citation_title', 'Harbour bridge reopens after eleven months'],
      ['citation_author', 'Park, Ines'],
      ['citation_journal_title', 'Northport Courier'],
      ['citation_publication_date', '2021/03/04'],
      ['citation_public_url', 'https://clippings.example/archive/articles/courier-harbour-bridge/'],
    ])
  })

  test('is told no day that is a guess', () => {
    expect(referenceTags(reference(ids.observer)).map(([name]) => name)).not.toContain('citation_publication_date')
  })
})
