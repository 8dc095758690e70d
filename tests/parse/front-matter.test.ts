import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const parsed = (raw: string) => parse({file: 'a.md', format: 'markdown', raw, sha256: '', warnings: []})

describe('front matter', () => {
  it.each([
    ['2023', '2023'],
    ['2023-08', '2023-08'],
    ['2023-08-15', '2023-08-15'],
    ['"2023-08-15"', '2023-08-15'],
    ['2023-08-15T10:30:00Z', '2023-08-15'],
  ])('takes the date %s', (written, expected) => {
    const {frontMatter, warnings} = parsed(`---\ndate: ${written}\n---\nIt rained.`)
    expect(frontMatter.date).toBe(expected)
    expect(warnings).toEqual([])
  })

  it('takes one name or several, and the words people write for them', () => {
    const {frontMatter} = parsed(
      '---\nauthor: Ana Ruiz\npeople: [Tom Beck, Li Wei]\nnot-people: Old Mill\n---\nIt rained.',
    )
    expect(frontMatter).toEqual({authors: ['Ana Ruiz'], people: ['Tom Beck', 'Li Wei'], notPeople: ['Old Mill']})
  })

  it('takes names as reference managers write them', () => {
    const {frontMatter} = parsed('---\nauthors: [{family: Ruiz, given: Ana}, {name: Tom Beck}]\n---\nIt rained.')
    expect(frontMatter.authors).toEqual(['Ana Ruiz', 'Tom Beck'])
  })

  it('takes the properties of a Logseq page', () => {
    const raw = 'title:: Rain\nauthor:: [[Ana Ruiz]]\ndate:: [[Nov 3rd, 2017]]\ntags:: weather|sea\n\n- It rained.'
    expect(parsed(raw).frontMatter).toEqual({
      title: 'Rain',
      authors: ['Ana Ruiz'],
      date: '2017-11-03',
      tags: ['weather', 'sea'],
    })
  })

  it('reads JSON', () => {
    expect(parsed('---json\n{"title": "Rain", "topics": "weather"}\n---\nIt rained.').frontMatter).toEqual({
      title: 'Rain',
      topics: ['weather'],
    })
  })

  it('begins the article behind it', () => {
    const raw = '---\r\ntitle: Rain\r\n---\r\n\r\nIt rained.'
    const [block] = parsed(raw).blocks
    expect(raw.slice(block?.span.start, block?.span.end)).toBe('It rained.')
  })

  it.each(['js', 'javascript', 'JavaScript', ' js', 'coffee', 'cson', 'toml'])('never runs ---%s', (language) => {
    Reflect.deleteProperty(globalThis, 'ran')
    const {warnings, frontMatter, blocks} = parsed(`---${language}\n{title: globalThis.ran = true}\n---\n\nIt rained.`)
    expect(Reflect.has(globalThis, 'ran')).toBe(false)
    expect(frontMatter).toEqual({})
    expect(warnings).toMatchObject([{rule: 'front-matter-broken'}])
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  it('says the same about the same broken file the second time', () => {
    const raw = '---\ntitle: "Rain\n---\n\nIt rained.'
    expect(parsed(raw).warnings).toEqual(parsed(raw).warnings)
    expect(parsed(raw).warnings).toMatchObject([{rule: 'front-matter-broken', says: expect.stringContaining('line ')}])
  })

  it.each([
    ['date: soon', 'expected `date` to be a date like 2024-05-03, 2024-05 or 2024, got `soon`'],
    ['date: 2023-02-30', 'got `2023-02-30`'],
    ['url: here', 'expected `url` to be a web address'],
    ['authors: {a: 1}', 'expected `authors` to be a name, or a list of names'],
    ['slug: ../etc', 'expected `slug` to be small letters'],
    ['titel: Rain', 'does not know the field `titel`'],
  ])('passes over %s and says why', (line, says) => {
    const {warnings, frontMatter, blocks} = parsed(`---\n${line}\nsource: Harbour Gazette\n---\nIt rained.`)
    expect(warnings).toMatchObject([{rule: 'front-matter-field', says: expect.stringContaining(says)}])
    expect(frontMatter).toEqual({source: 'Harbour Gazette'})
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  it.each([
    ['date: 15 August 2023', '2023-08-15'],
    ['Date: 2016-10-01 23:30:00 -0700', '2016-10-01'],
    ['pubDate: 08/25/2019', '2019-08-25'],
    ['published: Tue, 5 Mar 2019 08:00:00 GMT', '2019-03-05'],
    ['publish_date: 3 de mayo de 2021', '2021-05-03'],
    ['date: 05/11/2007', '2007'],
    ['date: 2020-01-02\npublished: 2019-12-31', '2019-12-31'],
    ['date_saved: 2024-01-02\ndate_published: 2019-12-31', '2019-12-31'],
    ['created: 2024-01-02', '2024-01-02'],
  ])('reads the day of %s', (lines, expected) => {
    const {frontMatter, warnings} = parsed(`---\ntitle: Rain\n${lines}\n---\nIt rained.`)
    expect(frontMatter.date).toBe(expected)
    expect(warnings).toEqual([])
  })

  it('takes `created` for the day of clipping below the address of a page', () => {
    const {frontMatter} = parsed('---\nsource: https://gazette.example/rain\ncreated: 2024-01-02\n---\nIt rained.')
    expect(frontMatter).toEqual({url: 'https://gazette.example/rain'})
  })

  it.each([
    ['author: Ana Ruiz, Tom Beck and Li Wei', ['Ana Ruiz', 'Tom Beck', 'Li Wei']],
    ['byline: By Ana Ruiz & Tom Beck', ['Ana Ruiz', 'Tom Beck']],
    ['authors: Ana Ruiz; Tom Beck', ['Ana Ruiz', 'Tom Beck']],
    ['author: "Ruiz, Ana"', ['Ana Ruiz']],
    ['author: "Ruiz, Ana; Beck, Tom"', ['Ana Ruiz', 'Tom Beck']],
    ['author:\n  - "[[Ana Ruiz]]"\n  - "[[people/beck|Tom Beck]]"', ['Ana Ruiz', 'Tom Beck']],
    ['author:\n  name: Ana Ruiz\n  email: ana@gazette.example', ['Ana Ruiz']],
    ['author: ANA RUIZ, Staff Writer', ['Ana Ruiz']],
    ['author: Reuters', ['Reuters']],
    ['author: admin', undefined],
    ['author: aruiz', undefined],
  ])('reads the authors of %s', (lines, expected) => {
    expect(parsed(`---\n${lines}\n---\nIt rained.`).frontMatter.authors).toEqual(expected)
  })

  it('knows an address from the name of an outlet', () => {
    expect(
      parsed('---\nsource: https://gazette.example/rain\npublisher: Harbour Gazette\n---\nIt rained.').frontMatter,
    ).toEqual({
      url: 'https://gazette.example/rain',
      source: 'Harbour Gazette',
    })
    expect(
      parsed('---\nlink: "[Rain](https://gazette.example/rain)"\npermalink: /:year/:title/\n---\nIt rained.')
        .frontMatter,
    ).toEqual({
      url: 'https://gazette.example/rain',
    })
  })

  it('is quiet about fields that are somebody’s own', () => {
    const own =
      'layout: post\nrating: 4\nreadingTime: 3\ncssclass: wide\neleventyExcludeFromCollections: true\nmyField: x'
    expect(parsed(`---\ntitle: Rain\n${own}\n---\nIt rained.`)).toMatchObject({
      frontMatter: {title: 'Rain'},
      warnings: [],
    })
  })

  it('keeps tags, but not those of a tool', () => {
    expect(parsed('---\ntags: [clippings, weather, "#rain"]\n---\nIt rained.').frontMatter.tags).toEqual([
      'weather',
      'rain',
    ])
    expect(parsed('---\ntags: post\n---\nIt rained.').frontMatter).toEqual({})
  })

  it('takes tags and categories apart as Jekyll does, and nobody else', () => {
    const fields = (more: string) => parsed(`---\ntags: harbour ferry\ncategories: Local\n${more}---\nText`).frontMatter
    expect(fields('layout: post\n')).toEqual({tags: ['harbour', 'ferry'], section: 'Local'})
    expect(fields('layout: post.njk\n')).toMatchObject({tags: ['harbour ferry']})
    expect(fields('')).toMatchObject({tags: ['harbour ferry']})
    expect(parsed('---\nlayout: post\ntags: old harbour, ferry\n---\nText').frontMatter.tags).toEqual([
      'old harbour',
      'ferry',
    ])
  })

  it('takes one category out of a list of lists', () => {
    expect(parsed('---\ncategories:\n- [Canals]\n---\nText')).toMatchObject({
      frontMatter: {section: 'Canals'},
      warnings: [],
    })
    expect(parsed('---\ncategories:\n- [News, Canals]\n---\nText')).toMatchObject({frontMatter: {}, warnings: []})
  })

  it('takes a summary for the line below, and a path of a site for no address of an article', () => {
    const {frontMatter, warnings} = parsed('---\nsummary: It sails.\nurl: /posts/ferry/\ncategory: News\n---\nText')
    expect(frontMatter).toEqual({dek: 'It sails.', section: 'News'})
    expect(warnings).toEqual([])
  })

  it('reads the fields that are YAML where one is none, and that one as its words', () => {
    const raw = '---\ntitle: Council: "no money"\ndate: 2022-03-01\nauthor: Ana Ruiz\n---\nIt rained.'
    const {frontMatter, warnings} = parsed(raw)
    expect(frontMatter).toEqual({title: 'Council: "no money"', date: '2022-03-01', authors: ['Ana Ruiz']})
    expect(warnings).toMatchObject([{rule: 'front-matter-broken', says: expect.stringContaining('`title` in line 2')}])
    expect(raw.slice(warnings[0]?.span?.start, warnings[0]?.span?.end)).toBe('title: Council: "no money"')
  })

  it('takes the second of two fields of one name, as generators do', () => {
    expect(parsed('---\ntitle: Rain\ntitle: Snow\n---\nIt rained.').frontMatter.title).toBe('Snow')
  })

  it('reads Hugo’s TOML, its tables, and its days with a zone', () => {
    const raw =
      '+++\ntitle = "Rain"\ndate = 2019-03-14T23:30:00-05:00\nauthors = ["Ana Ruiz"]\n[params]\nsource = "Harbour Gazette"\n+++\nIt rained.'
    const {frontMatter, blocks, fieldSpans} = parsed(raw)
    expect(frontMatter).toEqual({title: 'Rain', date: '2019-03-14', authors: ['Ana Ruiz'], source: 'Harbour Gazette'})
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
    expect(raw.slice(fieldSpans.title?.start, fieldSpans.title?.end)).toBe('title = "Rain"')
  })

  it('reads the lines of TOML that can be read where one cannot', () => {
    const {frontMatter, warnings} = parsed('+++\ntitle = "Rain"\ndate = soon\nauthor = "Ana Ruiz"\n+++\nIt rained.')
    expect(frontMatter).toEqual({title: 'Rain', authors: ['Ana Ruiz']})
    expect(warnings).toMatchObject([{rule: 'front-matter-broken'}])
  })

  it('reads the braces of Hugo’s JSON', () => {
    expect(parsed('{\n  "title": "Rain",\n  "date": "2019-03-14"\n}\n\nIt rained.')).toMatchObject({
      frontMatter: {title: 'Rain', date: '2019-03-14'},
      blocks: [{text: 'It rained.'}],
    })
  })

  it('reads the lines of DEVONthink and Pelican, without fences', () => {
    const {frontMatter, blocks} = parsed(
      'Title: Rain\nSource: https://gazette.example/rain\nTags: weather\n\nIt rained.',
    )
    expect(frontMatter).toEqual({title: 'Rain', url: 'https://gazette.example/rain', tags: ['weather']})
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  it.each([
    'Source: https://gazette.example/rain\n\nIt rained.',
    'Title: Rain\nAna: It rained.\n\nIt rained.',
    'By: night\n\nIt rained.',
  ])('takes %j for text', (raw) => {
    expect(parsed(raw).frontMatter).toEqual({})
  })

  it('reads the list of Readwise', () => {
    const raw =
      '# Rain\n\n![rw-book-cover](https://a.example/c.png)\n\n## Metadata\n- Author: [[Ana Ruiz]]\n- Category: #articles\n- URL: https://gazette.example/rain\n\n## Full Document\nIt rained.'
    const {frontMatter, blocks} = parsed(raw)
    expect(frontMatter).toEqual({authors: ['Ana Ruiz'], url: 'https://gazette.example/rain'})
    expect(blocks.map(({text}) => text)).toEqual(['Rain', 'It rained.'])
  })

  it.each(['draft: true', 'published: false', 'status: draft', 'Draft: "true"'])('leaves %s out', (line) => {
    expect(parsed(`---\ntitle: Rain\n${line}\n---\nIt rained.`).leftOut).toMatchObject({rule: 'draft'})
  })

  it.each(['draft: false', 'published: true', 'status: unread', 'published: 2019-03-14'])('shows %s', (line) => {
    expect(parsed(`---\ntitle: Rain\n${line}\n---\nIt rained.`).leftOut).toBeUndefined()
  })

  it('warns of front matter that does not end, and reads the article', () => {
    const {warnings, blocks} = parsed('---\ntitle: Rain\n\nIt rained.')
    expect(warnings).toMatchObject([{rule: 'front-matter-open'}])
    expect(blocks.at(-1)?.text).toBe('It rained.')
  })

  it('leaves a text between two ruled lines alone', () => {
    const {warnings, blocks} = parsed('---\nIt rained on the bridge.\n\n---\n\nIt rained again.')
    expect(warnings).toEqual([])
    expect(blocks.map(({text}) => text)).toEqual(['It rained on the bridge.', 'It rained again.'])
  })

  it('reads as text what is longer than fields are, and says so', () => {
    const {frontMatter, blocks, warnings} = parsed(
      `---\ntitle: Rain\npeople:\n${'- Ana Ruiz\n'.repeat(8_000)}---\nIt rained.`,
    )
    expect(frontMatter).toEqual({})
    expect(warnings.map(({rule}) => rule)).toEqual(['front-matter-too-long'])
    expect(blocks.map(({text}) => text).join(' ')).toMatch(/title: Rain[\s\S]*It rained\./)
  })

  it.each([
    ['lists in each other', '['.repeat(200) + ']'.repeat(200)],
    ['lists that nothing closes', '['.repeat(20_000)],
    ['items in one line', '- '.repeat(20_000)],
  ])('does not follow %s, and the other fields count', (_what, value) => {
    const {frontMatter, warnings} = parsed(`---\ntitle: Rain\npeople: ${value}\n---\nIt rained.`)
    expect(frontMatter.title).toBe('Rain')
    expect(warnings.map(({rule}) => rule)).toContain('front-matter-broken')
    expect(warnings[0]?.says).toContain('nest more than 100 deep')
  })
})
