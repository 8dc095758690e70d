import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {pdfOf, warcOf, word, zipOf} from '../../read/formats/make-files.ts'
import {paragraph, words} from './odd-words.ts'

/** The ending of a file and its bytes. */
type Content = [ending: string, bytes: Uint8Array]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const marked = (texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('')

const book = (texts: readonly string[]): Uint8Array =>
  zipOf({
    'META-INF/container.xml': '<rootfile full-path="a/b.opf"/>',
    'a/b.opf': `<dc:publisher>Harbour Post</dc:publisher><item id="c" href="c.html"/><itemref idref="c"/>`,
    'a/c.html': marked(texts),
  })
const letter = (subject: string, texts: readonly string[]): string =>
  `From: Ana Ruiz <a@example.org>\r\nSubject: ${subject.replace(/\s+/g, ' ')}\r\nContent-Location: https://example.org/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${texts.join('\r\n\r\n')}\r\n--b\r\nContent-Type: text/html\r\n\r\n${marked(texts)}\r\n--b--\r\n`
const crawl = (texts: readonly string[]): Uint8Array =>
  warcOf(texts.map((body, at) => ({url: `https://example.org/${at}`, body: `<h1>Rain</h1>${body}`})))

/** Files as programs write them. */
const whole: fc.Arbitrary<Content> = fc
  .tuple(words, fc.array(paragraph, {minLength: 1, maxLength: 6}))
  .chain(([title, texts]) =>
    fc.constantFrom<Content>(
      [
        'pdf',
        pdfOf([
          [title, ...texts].map((text, at) => ({text, x: 50, y: 700 - at * 14, size: at === 0 ? 24 : 10})),
          [{text: 'It rained.', x: 50, y: 700}],
        ]),
      ],
      ['docx', word(texts.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join(''))],
      ['odt', zipOf({'content.xml': `<a>${texts.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')}</a>`})],
      ['epub', book(texts)],
      ['rtf', bytesOf(`{\\rtf1 ${texts.join('\\par ')}}`)],
      ['eml', bytesOf(letter(title, texts))],
      ['mht', bytesOf(letter(title, texts))],
      ['warc', crawl(texts)],
      ['warc.gz', gzipSync(crawl(texts))],
      ['wacz', zipOf({'archive/a.warc': new TextDecoder().decode(crawl(texts))})],
      ['csv', bytesOf(`title,text,date\n"${title}","${texts.join('\n\n')}",3/3/2021\n`)],
      ['ndjson', bytesOf(`${JSON.stringify({title, text: texts.join('\n'), date: 3, author: [title]})}\n{`)],
      ['json', bytesOf(JSON.stringify({a: {b: [{headline: title, body: {rendered: marked(texts)}}]}}))],
    ),
  )

/** Downloads of databases, as `tests/intake` has them. */
const bulk = join(import.meta.dirname, '../../intake/cases/bulk')
const downloads = readdirSync(bulk, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.includes('seeds') && extname(path).toLowerCase() === '.txt')
  .sort()
  .map((path): Content => ['txt', readFileSync(join(bulk, path))])

/** What a bad disk, a broken line and a bad joke make of a file: `at` and `to` are parts of its length. */
type Damage = (bytes: Buffer, at: number, to: number) => Uint8Array
const damages: readonly Damage[] = [
  (bytes) => bytes,
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => bytes.subarray(at),
  (bytes, at) => Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 0xff : byte))),
  (bytes, at, to) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]),
  (bytes, at, to) => Buffer.concat([bytes, bytes.subarray(at, to), bytes]),
  (bytes, at, to) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(Math.abs(to - at)), bytes.subarray(to)]),
  (bytes, at) => Buffer.from(bytes.toString('latin1').replaceAll(/\d+/g, String(at ** 4)), 'latin1'),
]

const part = fc.double({min: 0, max: 1, noNaN: true})

/** Files that hold others, dumps and downloads: whole, cut, with other bytes in them, with parts missing or twice. */
export const containers: fc.Arbitrary<Content> = fc
  .tuple(fc.oneof(whole, fc.constantFrom(...downloads)), fc.constantFrom(...damages), part, part)
  .map(([[ending, bytes], damage, at, to]): Content => {
    const place = (of: number): number => Math.floor(of * bytes.length)
    return [ending, damage(Buffer.from(bytes), place(at), place(to))]
  })
