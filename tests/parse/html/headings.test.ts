import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/clean/index.ts'
import {parse} from '../../../src/parse/index.ts'

const lead =
  'The council voted on Tuesday to close the old bridge over the harbour from May, and nobody spoke against it.'
const more = '“The ferry will run every ten minutes until the new one is there,” Ana Ruiz, the mayor, told reporters.'

/** The headline, its rule, and the lines of each role. */
function read(title: string, body: string) {
  const raw = `<html><head><title>${title}</title></head><body>${body}</body></html>`
  const {metadata = [], blocks} = clean(parse({file: 'a.html', format: 'html', raw, sha256: '', warnings: []}))
  const headline = metadata.find(({field}) => field === 'headline')
  const published = metadata.find(({field}) => field === 'published')?.value
  const of = (role: string) => blocks.flatMap((block) => (block.role === role ? [block.text] : []))
  return {
    headline: headline?.value,
    rule: headline?.rule,
    published,
    bylines: of('byline'),
    deks: of('dek'),
    text: of('body'),
  }
}

describe('a page without a first heading', () => {
  it.each(['untitled', 'News', 'Harbour Gazette'])('is called by the lesser one above its text, not %j', (title) => {
    const found = read(
      title,
      `<div><h2>Council closes the bridge</h2><p>14 June 2016, Kestrel Bay</p><p>${lead}</p><p>${more}</p></div>`,
    )
    expect(found).toMatchObject({
      headline: 'Council closes the bridge',
      rule: 'heading-above-text',
      published: '2016-06-14',
      bylines: ['14 June 2016, Kestrel Bay'],
      text: [lead, more],
    })
  })

  it('is called by the first line where no heading is, and lines below say who and when', () => {
    const found = read(
      'News',
      `<table><tr><td><b>Council closes the bridge</b><br>By ANA RUIZ<br>Staff Writer<br>Published: April 17, 2003<p>${lead}<p>${more}</td></tr></table>`,
    )
    expect(found).toMatchObject({
      headline: 'Council closes the bridge',
      published: '2003-04-17',
      bylines: ['By ANA RUIZ', 'Staff Writer', 'Published: April 17, 2003'],
      text: [lead, more],
    })
  })

  it('keeps a title that says what it is about', () => {
    const body = `<div><h2>What happens next</h2><p>${lead}</p><p>${more}</p></div>`
    expect(read('Council closes the old bridge', body)).toMatchObject({
      headline: 'Council closes the old bridge',
      rule: 'title-element',
    })
  })

  it('is not called by a poem’s first line', () => {
    const body = `<div><p>The bridge is old<br>The river cold<br>And so am I</p><p>${lead}</p><p>${more}</p></div>`
    expect(read('News', body)).toMatchObject({headline: 'News'})
  })
})

it('the name of the paper in a heading of its own is no headline', () => {
  const found = read(
    'Council closes the bridge - Harbour Times',
    `<header><h1><a href="/">Harbour Times</a></h1></header><article><h1>Council closes the bridge</h1><p>${lead}</p><p>${more}</p></article>`,
  )
  expect(found).toMatchObject({headline: 'Council closes the bridge', deks: []})
})

it('a second article that the page has loaded below is set aside', () => {
  const other =
    '<article><h1>Swans block the weir</h1><p class="byline">By Tom Beck</p><p>The weir was closed on Sunday when nineteen swans sat down on it, the police said on the evening of the day.</p></article>'
  const first = `<article><h1>Council closes the bridge</h1><p class="byline">By Ana Ruiz</p><p>${lead}</p><p>${more}</p></article>`
  expect(read('Council closes the bridge', first + other)).toMatchObject({bylines: ['By Ana Ruiz'], text: [lead, more]})
  // one article whose parts have articles in them
  const posts = `<article><h1>Storm live</h1><p>${lead}</p><article><h1>Power is back</h1><p>${more}</p></article></article>`
  expect(read('Storm live', posts).text).toEqual([lead, more])
})

describe('below the heading of a page', () => {
  it('a name beside a day is a byline', () => {
    const body = (line: string): string =>
      `<main><h1>Council closes the bridge</h1><p>${line}<br>4 May 2021</p><div><p>${lead}</p><p>${more}</p></div></main>`
    expect(read('Bridge', body('Ana Ruiz')).bylines).toEqual(['Ana Ruiz', '4 May 2021'])
    expect(read('Bridge', body('Harbour Watch')).bylines).toEqual(['4 May 2021'])
  })

  it('the first of several headings is no line about the article', () => {
    const post = (heading: string, text: string): string => `<div><h2>${heading}</h2><p>${text}</p></div>`
    const found = read(
      'Storm live',
      `<main><h1>Storm over the harbour: live</h1>${post('Power is back in the town', lead)}${post('Bridge closed', more)}</main>`,
    )
    expect(found.deks).toEqual([])
  })

  it('a heading alone is one', () => {
    const found = read(
      'Bridge closes',
      `<main><h1>Council closes the bridge</h1><h2>Ferry to run every ten minutes</h2><p>${lead}</p><p>${more}</p></main>`,
    )
    expect(found.deks).toEqual(['Ferry to run every ten minutes'])
  })
})
