import {describe, expect, it} from 'vitest'
import type {MetadataField} from '../../../src/model.ts'
import {dayOfStamp} from '../../../src/parse/html/metadata/day-of-stamp.ts'
import {metadataOf} from '../../../src/parse/html/metadata/index.ts'
import {namesOfAuthors} from '../../../src/parse/html/metadata/names-of-authors.ts'
import {withoutSite} from '../../../src/parse/html/metadata/without-site.ts'
import {pageFacts} from '../../../src/parse/html/page-facts.ts'
import {parseTree} from '../../../src/parse/html/tree.ts'

const read = (raw: string) => metadataOf(pageFacts(raw, parseTree(raw)))
const all = (raw: string, field: MetadataField) => read(raw).filter((candidate) => candidate.field === field)
const best = (raw: string, field: MetadataField) => {
  const [first] = all(raw, field)
  return first && [first.value, first.rule]
}
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('the headline', () => {
  it.each([
    [
      'what is given to those who share the page',
      `${meta('og:title', 'Ferry back')}<h1>The ferry is back</h1>`,
      'Ferry back',
      'shared-title',
    ],
    [
      'without the site',
      `${meta('og:site_name', 'Harbour Gazette')}${meta('og:title', 'Ferry back - World - Harbour Gazette')}`,
      'Ferry back - World',
      'shared-title',
    ],
    [
      'as the page prints it, where the other one is longer by a label',
      `${meta('og:title', 'Lake news: The ferry is back | Lake')}<h1>The ferry is back</h1>`,
      'The ferry is back',
      'shared-title',
    ],
    [
      'what is filed and printed alike',
      `${meta('sailthru.title', 'Ferry sails again')}${meta('og:title', 'Guess what sails')}<h1>Ferry sails again</h1>`,
      'Ferry sails again',
      'filed-title',
    ],
    [
      'from JSON-LD before the heading',
      `${ld('{"@type": "NewsArticle", "headline": "Ferry &amp; tram back"}')}<h1>Lake</h1>`,
      'Ferry & tram back',
      'json-ld',
    ],
    [
      'the heading, where the copy for others was cut to a length',
      `${meta('og:title', 'Ferry is back after three weeks in the doc…')}<h1>Ferry is back after three weeks in the dock</h1>`,
      'Ferry is back after three weeks in the dock',
      'page-heading',
    ],
    [
      'what is given to others, where it ends in an ellipsis of its own',
      `${meta('og:title', 'And then the ferry sank …')}<h1>Ferry sinks after a night of storm</h1>`,
      'And then the ferry sank …',
      'shared-title',
    ],
    [
      'the heading, where the marks of the copy no longer pair',
      `${meta('og:title', 'Ferry “will sail by noon, mayor, 61, says')}<h1>Ferry “will sail by noon”, 61-year-old mayor says</h1>`,
      'Ferry “will sail by noon”, 61-year-old mayor says',
      'page-heading',
    ],
    [
      'what is given to others, where a mark is an apostrophe',
      `${meta('og:title', 'Sailors’ ferry sails')}<h1>Ferry of the sailors sails</h1>`,
      'Sailors’ ferry sails',
      'shared-title',
    ],
    [
      'a torn copy, where the whole headings are those of other reports',
      `${meta('og:title', 'Ferry “will sail by noon, mayor says')}<h1>Tram stays in its shed</h1>`,
      'Ferry “will sail by noon, mayor says',
      'shared-title',
    ],
    [
      'without what the address begins with, though the page says so everywhere',
      `${meta('og:url', 'https://www.hgz.example/ferry')}${meta('og:title', 'Ferry is back - HGZ')}${ld('{"@type": "NewsArticle", "headline": "Ferry is back - HGZ"}')}`,
      'Ferry is back',
      'shared-title',
    ],
    [
      'whole, where the start of it heads a box of the page',
      `${meta('og:title', 'Lake Cup 2022: Ruiz scores')}<h1>Lake Cup 2022</h1><h1>Lake Cup 2022: Ruiz scores</h1>`,
      'Lake Cup 2022: Ruiz scores',
      'shared-title',
    ],
    [
      'whole, where the page calls itself by its headline',
      `${meta('application-name', 'The ferry is back: how it was raised')}${meta('og:title', 'The ferry is back: how it was raised')}`,
      'The ferry is back: how it was raised',
      'shared-title',
    ],
    [
      'whole, where a part of it has the name of the site among its words',
      `${meta('og:site_name', 'Standard')}${meta('og:title', 'Ferry sails - a new standard for the lake')}`,
      'Ferry sails - a new standard for the lake',
      'shared-title',
    ],
    ['the heading, when nothing else is there', '<h1>Ferry <i>back</i></h1>', 'Ferry back', 'page-heading'],
    [
      'the title, when no heading is there',
      '<title>Ferry back | The Harbour Gazette</title>',
      'Ferry back',
      'title-element',
    ],
  ])('is %s', (_what, raw, value, rule) => {
    expect(best(raw, 'headline')).toEqual([value, rule])
  })

  it('is never the name of the site', () => {
    expect(best(`${meta('og:site_name', 'Harbour Gazette')}<h1>The Harbour Gazette</h1>`, 'headline')?.[0]).not.toBe(
      'The Harbour Gazette',
    )
  })
})

describe('the day', () => {
  it('is the first publication, wherever it stands, and no revision', () => {
    const raw = `${meta('article:published_time', '2024-05-03T23:30:00-05:00')}${meta('article:modified_time', '2024-05-01')}${ld('{"@type": "Article", "headline": "x", "datePublished": "2024-05-09", "dateModified": "2024-05-02"}')}`
    expect(best(raw, 'published')).toEqual(['2024-05-03', 'meta-element'])
  })

  it('is none of a related story or a comment', () => {
    const raw =
      '<aside><time itemprop="datePublished" datetime="2024-05-01">1 May</time></aside><div class="comments"><time pubdate datetime="2024-05-02"></time></div>'
    expect(all(raw, 'published')).toEqual([])
  })

  it.each([
    ['2024-04-23T10:58:49Z', ['2024-04-23']],
    ['2024-04-30 16:38:37 +02:00', ['2024-04-30']],
    ['20240423', ['2024-04-23']],
    ['1750680000000', ['2025-06-23']],
    ['1750680000', ['2025-06-23']],
    ['Tue, 03 May 2022 07:00:00 GMT', ['2022-05-03']],
    ['May 3, 2022', ['2022-05-03']],
    ['2024-02-30', []],
    ['yesterday', []],
    ['12345', []],
  ])('of the stamp %j is %j', (stamp, days) => {
    expect(dayOfStamp(stamp)).toEqual(days)
  })
})

describe('the authors', () => {
  it('are the persons of JSON-LD, by reference and in lists', () => {
    const raw = ld(
      '{"@graph": [{"@type": "Article", "headline": "x", "author": [{"@id": "#a"}, {"@type": "Organization", "name": "Harbour Gazette"}, "Li Wei and Tom Beck"]}, {"@type": "Person", "@id": "#a", "name": "Ana Ruiz"}]}',
    )
    expect(all(raw, 'author').map(({value}) => value)).toEqual(['Ana Ruiz', 'Li Wei', 'Tom Beck'])
  })

  it('are read from one place only, and each once', () => {
    const raw = `${meta('author', 'Ana Ruiz, Tom Beck')}${meta('article:author', 'https://x.example/ana')}<a rel="author">A. Ruiz</a>`
    expect(all(raw, 'author').map(({value, rule}) => [value, rule])).toEqual([
      ['Ana Ruiz', 'meta-element'],
      ['Tom Beck', 'meta-element'],
    ])
  })

  it.each([
    ['By ANA RUIZ', ['Ana Ruiz']],
    ['Ana Ruiz, Li Wei & Tom Beck', ['Ana Ruiz', 'Li Wei', 'Tom Beck']],
    ['Ruiz, Ana', ['Ana Ruiz']],
    ['Newsroom', []],
    ['https://www.facebook.com/gazette', []],
    ['ana-ruiz', []],
  ])('in %j are %j', (content, names) => {
    expect(namesOfAuthors(content)).toEqual(names)
  })
})

describe('the outlet', () => {
  it.each([
    [
      'the publisher',
      `${ld('{"@type": "NewsArticle", "headline": "x", "publisher": {"name": "Harbour Gazette"}}')}${meta('og:site_name', 'HG')}`,
      'Harbour Gazette',
      'json-ld',
    ],
    [
      'the publisher of microdata',
      '<div itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Gazette"></div>',
      'Harbour Gazette',
      'item-property',
    ],
    ['the site', meta('og:site_name', 'Harbour Gazette'), 'Harbour Gazette', 'meta-element'],
    [
      'what stands behind the headline in the title',
      '<title>Ferry is back - Lago di Sera</title><h1>Ferry is back</h1>',
      'Lago di Sera',
      'title-element',
    ],
  ])('is %s', (_what, raw, value, rule) => {
    expect(best(raw, 'source')).toEqual([value, rule])
  })

  it('is unknown where a dash belongs to the headline', () => {
    expect(all('<title>Ferry is back - at last</title>', 'source')).toEqual([])
    expect(withoutSite('Ferry is back - at last', []).headline).toBe('Ferry is back - at last')
  })
})

it('the address of a copy is that of the page it is of', () => {
  const copy = 'https://web.archive.org/web/20220105120000/https://www.gazette.example/ferry'
  expect(best(`<link rel="canonical" href="${copy}">`, 'url')?.[0]).toBe('https://www.gazette.example/ferry')
})

it('the address is the canonical one, or what the browser noted', () => {
  const noted =
    '<!-- saved from url=(0029)https://gazette.example/ferry --><!--\n Page saved with SingleFile \n url: https://gazette.example/tuba \n-->'
  expect(all(noted, 'url').map(({value}) => value)).toEqual([
    'https://gazette.example/ferry',
    'https://gazette.example/tuba',
  ])
  expect(best(`${noted}<link rel="canonical" href="https://gazette.example/news/ferry">`, 'url')).toEqual([
    'https://gazette.example/news/ferry',
    'canonical-link',
  ])
})

describe('JSON-LD', () => {
  it('is read as pages have it', () => {
    for (const json of [
      '<!-- {"@type": "NewsArticle", "headline": "Ferry back"} -->',
      '//<![CDATA[\n{"@type": ["Thing", "BlogPosting"], "headline": "Ferry back",}\n//]]>',
      '[{"@type": "WebSite"}, {"@type": "Article", "headline": "Ferry\tback"}];',
    ])
      expect(best(ld(json), 'headline')?.[0]).toBe('Ferry back')
  })

  it('gives no address that is none of the web', () => {
    const at = (url: string) => all(ld(`{"@type": "Article", "headline": "Ferry back", "url": "${url}"}`), 'url')
    expect(at('https://gazette.example/ferry').map(({value}) => value)).toEqual(['https://gazette.example/ferry'])
    for (const url of ['javascript:alert(1)', '/ferry', '//gazette.example/ferry']) expect(at(url)).toEqual([])
  })

  it('that is broken says nothing', () => {
    expect(read(ld('{"@type": "Article", "headline": '))).toEqual([])
  })

  it('says where in the file each value stands', () => {
    const raw = ld('{"@type": "Article", "headline": "Caf\\u00e9 back", "url": "https:\\/\\/gazette.example\\/caf"}')
    const places = read(raw).map(({evidence: {span}}) => span && raw.slice(span.start, span.end))
    expect(places).toEqual(['Caf\\u00e9 back', 'https:\\/\\/gazette.example\\/caf'])
  })
})
