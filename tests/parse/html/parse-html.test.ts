import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model.ts'
import {parseHtml} from '../../../src/parse/html/index.ts'

const sentence =
  'The ferry across the lake sails again from Monday, the harbour office in Orta said on Friday evening. '
const paragraphs = (count: number): string =>
  Array.from({length: count}, (_, index) => `<p>${sentence.repeat(2)}Paragraph ${index + 1}.</p>`).join('\n')

const pageOf = (body: string, head = ''): Document =>
  parseHtml({
    file: 'page.html',
    format: 'html',
    raw: `<html><head>${head}</head><body>${body}</body></html>`,
    sha256: '',
    warnings: [],
  })
const texts = (document: Document, role = 'body'): string[] =>
  document.blocks.filter((block) => block.role === role).map(({text}) => text)
const field = (document: Document, name: string): string[] =>
  (document.metadata ?? []).filter((candidate) => candidate.field === name).map(({value}) => value)
const asides = ({furniture}: Document): string[] => furniture.map(({rule}) => rule)

describe('the text of a page', () => {
  it('is what is neither menu nor footer, and each block stands in the file where it says', () => {
    const document = pageOf(
      `<nav><a href="/">Home</a></nav><h1>Ferry sails again</h1>${paragraphs(4)}<footer>Imprint</footer>`,
    )
    expect(texts(document)).toHaveLength(4)
    expect(texts(document, 'headline')).toEqual(['Ferry sails again'])
    for (const {text, span} of document.blocks) expect(document.seed.raw.slice(span.start, span.end)).toBe(text)
  })

  it('has no lines that only lead elsewhere, nor the heading above them', () => {
    const document = pageOf(
      `<h1>Ferry</h1><article>${paragraphs(3)}<h3>Read also</h3><p><a href="/a">Tuba gone from the band room</a></p>${paragraphs(1)}</article>`,
    )
    expect(texts(document).join()).not.toContain('Tuba')
    expect(texts(document, 'furniture')).toEqual(['Read also', 'Tuba gone from the band room'])
    expect(asides(document)).toEqual(['linked-line'])
  })

  it('keeps a link within a sentence, whatever its class', () => {
    const document = pageOf(
      `<h1>Ferry</h1><article><p>${sentence}It was <a class="tag" href="/t">Ana Ruiz</a> who said so.</p>${paragraphs(3)}</article>`,
    )
    expect(texts(document)[0]).toContain('It was Ana Ruiz who said so.')
  })

  it('has no part whose class says that it is beside the article, and has the article whose class says so', () => {
    const document = pageOf(
      `<h1>Ferry</h1><article class="social">${paragraphs(3)}<div class="newsletter-box"><p>Get our letter every Monday</p></div><p class="paywall">${sentence}</p></article>`,
    )
    expect(texts(document)).toHaveLength(4)
    expect(asides(document)).toEqual(['page-aside'])
  })

  it('tells captions and bylines from paragraphs', () => {
    const document = pageOf(
      `<h1>Ferry</h1><p class="byline">By Ana Ruiz<br>3 May 2024</p><article>${paragraphs(2)}<figure><img src="a.jpg"><figcaption>The ferry in dock.</figcaption></figure>${paragraphs(1)}</article>`,
    )
    expect(texts(document, 'caption')).toEqual(['The ferry in dock.'])
    expect(texts(document, 'byline')).toEqual(['By Ana Ruiz', '3 May 2024'])
    expect(field(document, 'published')).toEqual(['2024-05-03'])
  })

  it('reads a row of a table as a line', () => {
    const rows = '<tr><th>Ship</th><th>Seats</th></tr><tr><td>Lucia</td><td>40</td></tr>'
    const document = pageOf(`<h1>Ferry</h1><article>${paragraphs(4)}<table>${rows}</table>${paragraphs(1)}</article>`)
    expect(texts(document)).toEqual(expect.arrayContaining(['Ship Seats', 'Lucia 40']))
  })

  it('is put together from boxes of the same make, up to the next article', () => {
    const box = (text: string): string => `<div class="part"><div class="inner">${text}</div></div>`
    const document = pageOf(
      `<h1>Ferry</h1><main>${box(paragraphs(5))}<div class="ad">Buy a boat</div>${box(`<p>${sentence}The end.</p>`)}</main><h1>Tuba</h1><main>${box(`<p>${sentence}Another article.</p>`)}</main>`,
    )
    expect(texts(document).at(-1)).toMatch(/The end\.$/)
    expect(texts(document).join()).not.toMatch(/Buy a boat|Another article/)
  })

  it('shows no script, style or hidden word', () => {
    const document = pageOf(
      `<h1>Ferry</h1><script>track("<p>no</p>")</script><style>p {color: red}</style><article>${paragraphs(3)}<p>It is<span class="tooltip">an explanation</span> back.</p></article>`,
    )
    expect(texts(document).join()).not.toMatch(/track|color/)
    expect(texts(document).join()).not.toContain('an explanation')
  })
})

describe('a page that is no article', () => {
  it('is left out when it is a list of teasers', () => {
    const teaser = (name: string): string =>
      `<div><h2><a href="/x">${name}</a></h2><p>By Ana Ruiz, 3 May 2024. It rained.</p></div>`
    const list = ['Ferry back', 'Tuba gone', 'Choir sings', 'Otter seen'].map(teaser).join('')
    expect(pageOf(`<h1>Harbour Gazette</h1>${list}`).leftOut).toMatchObject({rule: 'list-of-links'})
    expect(pageOf(`<h1>Ferry back</h1>${paragraphs(4)}${list}`).leftOut).toBeUndefined()
  })

  it('is left out when its text was not there yet', () => {
    expect(pageOf('<div id="app"></div><script>load()</script>').leftOut).toMatchObject({rule: 'page-without-text'})
  })
})
