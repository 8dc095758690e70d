import {describe, expect, it, vi} from 'vitest'
import {documentsFolder} from './documents-folder.ts'
import {warcOf, word, zipOf} from './make-files.ts'

const {seedsOf, refusalOf} = documentsFolder()

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('DOCX', () => {
  it('gives its paragraphs', async () => {
    const [seed] = await seedsOf(
      'vote.docx',
      word(`${paragraph('Ferry back')}${paragraph('“It sails,” said Ana Ruiz.')}`),
    )
    expect(seed).toMatchObject({
      file: 'vote.docx',
      format: 'text',
      reader: 'docx',
      raw: 'Ferry back\n\n“It sails,” said Ana Ruiz.',
    })
  })

  it('is named with what is wrong when it is damaged or empty', async () => {
    expect(await refusalOf('cut.docx', 'PK\u0003\u0004')).toMatchObject({rule: 'damaged-file'})
    expect(await refusalOf('cut.docx', word(''))).toMatchObject({says: expect.stringContaining('it holds no text')})
  })
})

it('ODT gives its paragraphs, without remarks and what was deleted', async () => {
  const content = `<office:document-content><office:body><office:text>
    <text:tracked-changes><text:changed-region><text:p>It sinks.</text:p></text:changed-region></text:tracked-changes>
    <text:h>Ferry back</text:h><text:p>It sails<text:line-break/>again,<text:s/>said <text:span>Ana</text:span>
    Ruiz.<office:annotation><text:p>Check this!</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`
  const [seed] = await seedsOf('vote.odt', zipOf({'content.xml': content}))
  expect(seed?.raw).toBe('Ferry back\n\nIt sails\nagain, said Ana Ruiz.')
})

describe('RTF', () => {
  it('gives its running text, letters of any alphabet among it', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title No}}{\*\generator No;}\pard Ferry back\par
\ldblquote It sails,\rdblquote  said Zo\'eb \u321?uk\{x\}\emdash once.\par{\footnote\pard A note.}}`
    const [seed] = await seedsOf('vote.rtf', rtf)
    expect(seed?.raw).toBe('Ferry back\n\n“It sails,” said Zoë Łuk{x}—once.\n\nA note.')
  })

  it('knows the code page it names', async () => {
    const [seed] = await seedsOf('vote.rtf', String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'e0\'f0\'ee\'ec}`)
    expect(seed?.raw).toBe('Паром')
  })

  it('is refused where it is none', async () => {
    expect(await refusalOf('vote.rtf', 'It rained.')).toMatchObject({rule: 'damaged-file'})
  })
})

describe('EPUB', () => {
  const long = (name: string): string => `<h1>${name}</h1><p>${'The ferry sails on Monday. '.repeat(12)}</p>`
  const issue = (chapters: readonly string[]): Uint8Array =>
    zipOf({
      'META-INF/container.xml': '<container><rootfile full-path="OPS/content.opf"/></container>',
      'OPS/content.opf': `<package><metadata><dc:title>Week 12</dc:title><dc:publisher>Harbour Gazette</dc:publisher><dc:date>2024-03-22T00:00:00Z</dc:date></metadata>
        <manifest>${chapters.map((_, index) => `<item id="c${index}" href="c%20${index}.xhtml"/>`).join('')}</manifest>
        <spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
      ...Object.fromEntries(
        chapters.map((chapter, index) => [
          `OPS/c ${index}.xhtml`,
          `<html><head><title>x</title></head><body>${chapter}</body></html>`,
        ]),
      ),
    })

  it('is an article each chapter with running text, in the order of reading', async () => {
    const seeds = await seedsOf('week.epub', issue(['<h1>Cover</h1>', long('Ferry back'), long('Tuba gone')]))
    expect(seeds.map(({file, id, raw}) => [file, id, raw.slice(0, 10)])).toEqual([
      ['week.epub#1', 'week-1', 'Ferry back'],
      ['week.epub#2', 'week-2', 'Tuba gone\n'],
    ])
    expect(seeds[0]?.metadata).toMatchObject([
      {field: 'source', value: 'Harbour Gazette', rule: 'book-package'},
      {field: 'published', value: '2024-03-22'},
    ])
  })

  it('reads a chapter whose name is no address', async () => {
    const book = zipOf({
      'META-INF/container.xml': '<container><rootfile full-path="content.opf"/></container>',
      'content.opf': '<item id="a" href="50% off.html"/><itemref idref="a"/>',
      '50% off.html': long('Ferry back'),
    })
    expect((await seedsOf('sale.epub', book)).map(({raw}) => raw.slice(0, 10))).toEqual(['Ferry back'])
  })

  it('of one chapter is one article, by its own name', async () => {
    expect((await seedsOf('one.epub', issue([long('Ferry back')]))).map(({file, id}) => [file, id])).toEqual([
      ['one.epub', undefined],
    ])
  })
})

describe('mail', () => {
  const letter = (header: string, body: string): string => `${header}\r\nMIME-Version: 1.0\r\n${body}`
  const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\nThe ferry sails again.'

  it('gives text, subject, day and sender', async () => {
    const [seed] = await seedsOf(
      'letter.eml',
      letter(
        'Date: Thu, 16 Mar 2023 23:02:08 -0500\r\nFrom: The Harbour Letter <a@b.example>\r\nSubject: =?UTF-8?Q?Fwd:_Caf=C3=A9_closed?=',
        plain,
      ),
    )
    expect(seed).toMatchObject({reader: 'mail', raw: 'The ferry sails again.'})
    expect(seed?.metadata?.map(({field, value}) => [field, value])).toEqual([
      ['headline', 'Café closed'],
      ['published', '2023-03-16'],
      ['source', 'The Harbour Letter'],
    ])
  })

  it.each([
    ['Ana Ruiz <a@b.example>', [['author', 'Ana Ruiz']]],
    [
      '"Ana Ruiz from The Harbour Letter" <a@b.example>',
      [
        ['author', 'Ana Ruiz'],
        ['source', 'The Harbour Letter'],
      ],
    ],
    ['a@b.example', []],
  ])('tells who wrote from who publishes: %s', async (from, expected) => {
    const [seed] = await seedsOf('letter.eml', letter(`From: ${from}`, plain))
    expect((seed?.metadata ?? []).map(({field, value}) => [field, value])).toEqual(expected)
  })

  it('takes nobody who sends a newsletter on for the paper', async () => {
    const body =
      'Content-Type: text/plain; charset=utf-8\r\n\r\nHave you seen this?\r\n\r\n---------- Forwarded message ---------\r\nFrom: The Harbour Letter <b@c.example>\r\nSubject: Ferry back\r\n\r\nThe ferry sails again.'
    const [seed] = await seedsOf(
      'letter.eml',
      letter('Date: Thu, 16 Mar 2023 23:02:08 -0500\r\nFrom: Ana <a@b.example>\r\nSubject: Fwd: Ferry back', body),
    )
    expect(seed?.metadata?.map(({field, value}) => [field, value])).toEqual([['headline', 'Ferry back']])
    expect(seed?.raw).toContain('Have you seen this?')
  })

  it('takes the part in HTML where the plain one is a hint', async () => {
    const body = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee online.\r\n--b\r\nContent-Type: text/html\r\n\r\n<style>p {}</style><h1>Ferry back</h1><p>It sails on Monday, the harbour office said.</p>\r\n--b--`
    const [seed] = await seedsOf('letter.eml', letter('Subject: Ferry back', body))
    expect(seed?.raw).toBe('Ferry back\n\nIt sails on Monday, the harbour office said.')
  })
})

it('MHTML gives the page and its address, and not the day it was saved', async () => {
  const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.gazette.example/ferry\r\nSubject: Ferry back\r\nDate: Fri, 3 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h1>Caf=C3=A9</h1>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--`
  const [seed] = await seedsOf('ferry.mhtml', file)
  expect(seed).toMatchObject({format: 'html', reader: 'mhtml', raw: expect.stringContaining('<h1>Café</h1>')})
  expect(seed?.metadata).toMatchObject([
    {field: 'url', value: 'https://www.gazette.example/ferry', rule: 'saved-address'},
  ])
})

describe('WARC', () => {
  const pages = [
    {url: 'https://gazette.example/ferry', body: '<p>Ferry back, “at last”</p>'},
    {url: 'https://gazette.example/logo.png', type: 'image/png', body: 'x'},
    {url: 'https://gazette.example/gone', status: 404, body: '<p>Not found</p>'},
    {url: 'https://gazette.example/ferry', body: '<p>again</p>'},
    {url: 'https://ads.example/frame', body: '<p>Buy</p>'},
  ]

  it('is a page each that was fetched with success', async () => {
    const seeds = await seedsOf('crawl.warc', warcOf(pages))
    expect(seeds.map(({file, id, raw}) => [file, id, raw])).toEqual([
      ['crawl.warc#1', 'crawl-1', '<p>Ferry back, “at last”</p>'],
      ['crawl.warc#2', 'crawl-2', '<p>Buy</p>'],
    ])
  })

  it('in WACZ only what somebody looked at', async () => {
    const wacz = zipOf({
      'archive/data.warc': new TextDecoder().decode(warcOf(pages)),
      'pages/pages.jsonl': '{"format": "json-pages-1.0"}\n{"url": "https://gazette.example/ferry", "title": "Ferry"}',
    })
    expect((await seedsOf('crawl.wacz', wacz)).map(({metadata}) => metadata?.[0]?.value)).toEqual([
      'https://gazette.example/ferry',
    ])
  })

  it.each<[what: string, add: number, texts: (string | undefined)[], damaged: number[]]>([
    ['is as long as it says', 0, ['Rain 1.', 'Rain 2.', 'Rain 3.'], []],
    ['is longer', -4, ['Rain 1.', 'Rai', 'Rain 3.'], [1]],
    ['is shorter', 12, ['Rain 1.', 'Rain 2.'], [1]],
    ['would fill the rest of the crawl', 9000, ['Rain 1.', 'Rain 2.'], [1]],
  ])('tells of a record that %s', async (_what, add, texts, damaged) => {
    const crawl = new TextDecoder().decode(
      warcOf([1, 2, 3].map((at) => ({url: `https://gazette.example/${at}`, body: `Rain ${at}.`}))),
    )
    let record = 0
    const changed = crawl.replace(/(?<=Content-Length: )\d+/g, (length) =>
      String(Number(length) + (record++ === 1 ? add : 0)),
    )
    const terminal = vi.spyOn(console, 'warn')
    const seeds = await seedsOf('crawl.warc', Buffer.from(changed))
    expect(seeds.map(({raw}) => raw.trim())).toEqual(texts)
    const told = seeds.flatMap(({warnings}, at) => (warnings.some(({rule}) => rule === 'damaged-crawl') ? [at] : []))
    expect(told).toEqual(damaged)
    expect(terminal).not.toHaveBeenCalled()
    terminal.mockRestore()
  })

  it('leaves other .gz files alone, by name', async () => {
    expect(await refusalOf('all.tar.gz', 'x')).toMatchObject({rule: 'format-not-read'})
  })
})
