import {parseHTML} from 'linkedom'
import {describe, expect, test} from 'vitest'
import {withDirections} from '../../../src/site/writing/with-directions.ts'

const directed = (markup: string): string =>
  withDirections(`<html><head><title>سارة</title></head><body>${markup}</body></html>`).replace(
    /^.*<body>|<\/body>.*$/g,
    '',
  )

describe('a stretch of Arabic or Hebrew', () => {
  test.each([
    [
      'is told from the number behind it',
      '<li><a href="x/">سامي حداد</a> 3</li>',
      '<li><a href="x/"><bdi>سامي حداد</bdi></a> 3</li>',
    ],
    ['within English words', '<p>The ferry סירה sailed</p>', '<p>The ferry <bdi>סירה</bdi> sailed</p>'],
    ['leaves the marks to the sentence', '<p>“سامي حداد”, kept</p>', '<p>“<bdi>سامي حداد</bdi>”, kept</p>'],
    ['with a foreign name in it is one', '<p>من (AFP) أوريك.</p>', '<p><bdi>من (AFP) أوريك</bdi>.</p>'],
    ['behind a void element', '<p><br>سامي</p>', '<p><br><bdi>سامي</bdi></p>'],
  ])('%s', (_what, markup, expected) => expect(directed(markup)).toBe(expected))

  test.each([
    [
      'has a direction from an element around it',
      '<blockquote dir="auto"><p>سامي <mark>حداد</mark> سامي</p></blockquote>',
    ],
    ['is no running text', '<pre>سامي</pre><svg><text>سامي</text></svg><select><option>سامي</option></select>'],
    ['is the value of an attribute', '<abbr title="سامي">S. H.</abbr>'],
  ])('is left as it is where it %s', (_what, markup) => expect(directed(markup)).toBe(markup))

  test('gets none that another took before', () =>
    expect(directed('<p dir="auto">سامي</p><p>سامي</p>')).toBe('<p dir="auto">سامي</p><p><bdi>سامي</bdi></p>'))
})

test('a page in other letters comes out as it went in, and a head is left alone', () => {
  const page = '<html><head><title>Ruiz</title></head><body><p>Ana Ruiz <b>said</b></p></body></html>'
  expect(withDirections(page)).toBe(page)
  expect(withDirections('<html><head><title>سارة</title></head><body><p>سارة</p></body></html>')).toContain(
    '<title>سارة</title>',
  )
})

test('markup stays what it was', () => {
  const markup = '<ul><li>سامي<li>حداد <a title="a > b" href="x/?a=1&amp;b=2">سامي</a></ul><!-- سامي > --><p>x'
  const texts = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body.textContent
  expect(texts(directed(markup))).toBe(texts(markup))
})
