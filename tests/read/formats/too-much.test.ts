import {deflateSync, gzipSync} from 'node:zlib'
import {zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {pdfUnpacked} from '../../../src/read/documents/pdf-unpacked.ts'
import {documentsFolder} from './documents-folder.ts'
import {warcOf} from './make-files.ts'

/*
 * Small files that hold more than a machine has, and files that end before they say so: each costs itself.
 */
const {seedsOf, refusalOf} = documentsFolder()

const megabyte = 1024 * 1024
const blanks = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * megabyte, ' ')

it.each([
  ['a.odt', 'content.xml'],
  ['a.docx', 'word/document.xml'],
  ['a.epub', 'a/b.html'],
])('%s that unpacks to more than any document is refused', async (file, path) => {
  const bomb = zipSync({[path]: blanks(101)})
  expect(bomb.length).toBeLessThan(megabyte)
  expect(await refusalOf(file, bomb)).toEqual({
    rule: 'damaged-file',
    says: expect.stringContaining('unpacked it has more than 100 MB'),
  })
})

it('what a zip archive holds beyond what it says is not unpacked', async () => {
  const bomb = Buffer.from(zipSync({'content.xml': Buffer.from(`<text:p>Rain${' '.repeat(5000)}held</text:p>`)}))
  const entry = bomb.indexOf('PK\u0001\u0002', 'latin1')
  bomb.writeUInt32LE(12, entry + 24)
  const [seed] = await seedsOf('a.odt', bomb)
  expect(seed?.raw).toBe('Rain')
})

it('of a crawl a page that is larger than any is left out, and the next one read', async () => {
  const good = {url: 'https://a.example/rain', body: '<p>It rained.</p>'}
  const page = (url: string, body: string) => ({url, body})
  const crawl = warcOf([page('https://a.example/blanks', blanks(11).toString()), good])
  const seeds = await seedsOf('a.warc.gz', gzipSync(crawl))
  expect(seeds.map(({raw}) => raw)).toEqual([good.body])
})

it.each([
  ['in a picture', (crawl: Uint8Array) => crawl.subarray(0, -100), 'a.warc'],
  ['while it was packed', (crawl: Uint8Array) => gzipSync(crawl).subarray(0, -40), 'a.warc.gz'],
])('a crawl that was cut off %s gives the pages before', async (_where, cut, file) => {
  const noise = Array.from({length: 400}, (_, at) => (at * 7919).toString(36)).join('')
  const crawl = warcOf([
    {url: 'https://a.example/rain', body: '<p>It rained.</p>'},
    {url: 'https://a.example/a.jpg', type: 'image/jpeg', body: noise},
  ])
  expect((await seedsOf(file, cut(crawl))).map(({raw}) => raw)).toEqual(['<p>It rained.</p>'])
})

it('a mail of more parts than any is refused', async () => {
  const parts = '--b\r\n\r\nRain\r\n'.repeat(20_001)
  const letter = `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${parts}`
  expect(await refusalOf('a.eml', letter)).toMatchObject({says: expect.stringContaining('more than 20,000 lines')})
})

it('a mail of more lines than any is refused', async () => {
  const letter = `Subject: Rain\r\n\r\n${'\r\n'.repeat(1_000_001)}`
  expect(await refusalOf('a.eml', letter)).toMatchObject({says: expect.stringContaining('more than 1,000,000 lines')})
})

it.each([
  ['a.eml', (deep: number) => `Content-Type: text/html\r\n\r\n${'<div>'.repeat(deep)}It rained.`],
  [
    'a.odt',
    (deep: number) => zipSync({'content.xml': Buffer.from(`${'<text:span>'.repeat(deep)}<text:p>It rained.</text:p>`)}),
  ],
])('markup that is nested deeper than any is refused: %s', async (file, make) => {
  expect(await refusalOf(file, make(2001))).toMatchObject({says: expect.stringContaining('more than 2,000 deep')})
  const [seed] = await seedsOf(file, make(1000))
  expect(seed?.raw).toContain('It rained.')
})

it('NDJSON of broken lines is refused, and a few are passed over', async () => {
  const good = JSON.stringify({
    title: 'Rain',
    text: 'It rained at the quay of Santa Brisa, and the ferry stayed there.',
  })
  expect(await seedsOf('a.ndjson', `${good}\n${'{\n'.repeat(100)}`)).toHaveLength(1)
  expect(await refusalOf('a.ndjson', `${good}\n${'{\n'.repeat(10_001)}`)).toMatchObject({
    says: expect.stringContaining('more than 10,000 of its lines are no JSON'),
  })
})

it('a crawl ends with a record whose header does not, and the page before tells', async () => {
  const good = new TextDecoder().decode(warcOf([{url: 'https://a.example/rain', body: '<p>It rained.</p>'}]))
  const headers = (lines: number) =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n${'x\r\n'.repeat(lines)}`
  const seeds = await seedsOf('a.warc', `${good}${headers(200_000)}\r\n${good}`)
  expect(seeds.map(({raw, warnings}) => [raw, warnings.map(({rule}) => rule)])).toEqual([
    ['<p>It rained.</p>', ['damaged-crawl']],
  ])
})

it.each([
  ['a.csv', 'text\n,,,'],
  ['a.ndjson', '{}\n'],
  ['a.json', '[{},'],
])('%s of more cells than words could fill is refused', async (file, piece) => {
  expect(await refusalOf(file, piece.repeat(5_000_001))).toMatchObject({
    says: expect.stringContaining('more than 10,000,000 cells'),
  })
})

it('a text that is longer than an article can be is refused, whatever it was packed in', async () => {
  const long = zipSync({'content.xml': Buffer.from(`<text:p>${'It rained. '.repeat(megabyte)}</text:p>`)})
  expect(await refusalOf('a.odt', long)).toEqual({
    rule: 'file-too-large',
    says: expect.stringMatching(/^holds a text of 11 million letters/),
  })
})

it('what draws the pages of a PDF is measured before it is unpacked, a picture alone and what is packed twice too', () => {
  const stream = (says: string, bytes: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`<< ${says} >>\nstream\r\n`), bytes, Buffer.from('\nendstream\n')])
  const once = deflateSync(blanks(1))
  const half = 600 * 1024
  expect(pdfUnpacked(stream('', once), 2 * megabyte)).toBe(megabyte)
  expect(pdfUnpacked(stream('/Subtype /Image', once), 2 * megabyte)).toBe(0)
  expect(pdfUnpacked(stream('', Buffer.from('BT ET')), megabyte)).toBe(6)
  for (const bomb of [
    stream('', once),
    stream('', deflateSync(once)),
    stream('/Subtype /Image', once),
    stream('', once.subarray(0, -2)),
  ])
    expect(() => pdfUnpacked(bomb, half)).toThrow('unpacked it has more than 1 MB')
  const two = Buffer.concat([stream('', once), stream('', once)])
  expect(() => pdfUnpacked(two, megabyte + half)).toThrow('unpacked')
})
