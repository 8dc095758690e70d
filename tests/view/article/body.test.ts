import {describe, expect, test} from 'vitest'
import type {Format} from '../../../src/model.ts'
import {renderBody} from '../../../src/site/render-body.ts'
import {bodyOf} from '../../../src/view/article/body.ts'
import {clippings, ids} from '../../fixtures/clippings.ts'
import {markedArticle} from './marked-article.ts'

/** The markup of an article's text, links as plain paths, a line a passage. */
function print(marked: string, format?: Format): string {
  const body = bodyOf(markedArticle(marked, format), ({path, fragment}) => `/${path}${fragment ? `#${fragment}` : ''}`)
  return renderBody(body)
    .map((passage) => passage.toString().replaceAll('\n', ''))
    .join('\n')
}

const ana = (words: string): string => `<a class="name" href="/people/ana-ruiz/">${words}</a>`
const said = (words: string, id?: string): string =>
  `<span${id ? ` id="${id}"` : ''} class="said direct">${words}</span>`
const tie = (number: number): string => `<sup class="tie"><a href="#n${number}">${number}</a></sup>`

describe('a text', () => {
  test.each([
    ['plain', 'Ruiz & Sons <closed>.', '<p id="p1">Ruiz &#x26; Sons &#x3C;closed>.</p>'],
    ['a name', 'Mayor ⟨Ana Ruiz⟩ left.', `<p id="p1">Mayor ${ana('Ana Ruiz')} left.</p>`],
    [
      'an office that means one person, with the name of whom it means',
      '⟨r:The mayor⟩ left.',
      '<p id="p1"><a class="name" href="/people/ana-ruiz/" title="Ana Ruiz">The mayor</a> left.</p>',
    ],
    [
      'a statement, numbered behind its closing mark',
      '“⟦We stay⟧,” she said.',
      `<p id="p1">“${said('We stay', 'q1')},”${tie(1)} she said.</p>`,
    ],
    [
      'reported speech, numbered at its end',
      'She said ⟦they stay⟧.',
      `<p id="p1">She said ${said('they stay', 'q1')}${tie(1)}.</p>`,
    ],
    [
      'a name in a statement',
      '“⟦We thank ⟨Ana⟩ a lot⟧.”',
      `<p id="p1">“${said(`We thank ${ana('Ana')} a lot`, 'q1')}.”${tie(1)}</p>`,
    ],
    ['a name that is the whole statement', '“⟦⟨Ana⟩⟧”', `<p id="p1">“${said(ana('Ana'), 'q1')}”${tie(1)}</p>`],
    [
      'a name that reaches over the end of a statement',
      '⟦said ⟨Ana⟧ Ruiz⟩.',
      `<p id="p1">${said(`said ${ana('Ana')}`, 'q1')}${tie(1)}${ana(' Ruiz')}.</p>`,
    ],
    [
      'a statement split by its cue',
      '“⟦We stay⟧,” she said, “⟦+all of us⟧.”',
      `<p id="p1">“${said('We stay', 'q1')},” she said, “${said('all of us')}.”${tie(1)}</p>`,
    ],
    [
      'a statement over two paragraphs',
      '“⟦We stay.\nAll of us⟧.”',
      `<p id="p1">“${said('We stay.', 'q1')}</p>\n<p id="p2">${said('All of us')}.”${tie(1)}</p>`,
    ],
    [
      'a statement within another',
      '⟦He said ⟦no⟧ twice⟧.',
      `<p id="p1">${said(`He said ${said('no', 'q1')}`, 'q2')}${tie(1)}${said(' twice')}${tie(2)}.</p>`,
    ],
    [
      'a label, which nobody said',
      'the “⟦t:old town⟧”',
      '<p id="p1">the “<span id="q1" class="term">old town</span>”</p>',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(print(marked)).toBe(expected)
  })
})

describe('a Markdown text', () => {
  test.each([
    [
      'a statement over emphasis',
      '“⟦not *one* penny⟧,” she said.',
      `<p id="p1">“${said('not ', 'q1')}<em>${said('one')}</em>${said(' penny')},”${tie(1)} she said.</p>`,
    ],
    [
      'a name beside a character reference',
      '⟨Ana Ruiz⟩ &amp; her *deputies*',
      `<p id="p1">${ana('Ana Ruiz')} &#x26; her <em>deputies</em></p>`,
    ],
    [
      'a name in a link, since links do not nest',
      '[the ⟨Ana⟩ papers](https://x.example/a?b&c)',
      '<p id="p1"><a href="https://x.example/a?b&#x26;c">the Ana papers</a></p>',
    ],
    ['a link that would run code', '[click](javascript:alert(1))', '<p id="p1"><a>click</a></p>'],
    ['markup', 'a <b onclick="x">b</b>', '<p id="p1">a b</p>'],
    ['a script', '<script>alert(1)</script>\n\nText.', '<p id="p1">Text.</p>'],
    [
      'a picture elsewhere',
      '![a bridge](https://spy.example/1.png)\n\nText.',
      '<p id="p1" class="caption"><em>[picture: a bridge]</em></p>\n<p id="p2">Text.</p>',
    ],
    ['headings without gaps', '#### Deep\n\nText.', '<h2 id="p1">Deep</h2>\n<p id="p2">Text.</p>'],
    [
      'a list',
      '- ⟨Ana⟩ left\n- nobody else',
      `<ul><li><p id="p1">${ana('Ana')} left</p></li><li><p id="p2">nobody else</p></li></ul>`,
    ],
    ['a quotation', '> “⟦We stay⟧.”', `<blockquote><p id="p1">“${said('We stay', 'q1')}.”${tie(1)}</p></blockquote>`],
    [
      'a table, each of its cells with an address',
      '| who | says |\n|---|---|\n| ⟨Ana⟩ | “⟦We stay⟧” |',
      `<table><thead><tr><th id="p1" scope="col">who</th><th id="p2" scope="col">says</th></tr></thead><tbody><tr><td id="p3">${ana('Ana')}</td><td id="p4">“${said('We stay', 'q1')}”${tie(1)}</td></tr></tbody></table>`,
    ],
    [
      'what HTML says between its tags',
      '<p>Ana <b>left</b></p>\n\nText.',
      '<p id="p1">Ana left</p>\n<p id="p2">Text.</p>',
    ],
    [
      'a footnote, where the file has it',
      'A note.[^1]\n\n[^1]: The note.',
      '<p id="p1">A note.<sup>[1]</sup></p>\n<blockquote><p>[1]</p><p id="p2">The note.</p></blockquote>',
    ],
    [
      'a link by reference',
      '[minutes][m]\n\n[m]: https://x.example/',
      '<p id="p1"><a href="https://x.example/">minutes</a></p>',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(print(marked, 'markdown')).toBe(expected)
  })
})

test('a text that holds the sign between passages is printed all the same', () => {
  expect(print('One \u{F0000} two.\nThree.')).toBe('<p id="p1">One \u{F0000} two.</p>\n<p id="p2">Three.</p>')
})

test('what is set aside or printed at the head is not printed in the text', () => {
  const article = clippings().articles.find(({record}) => record.id === ids.courier)
  if (!article) throw new Error('The fixture has no courier')
  const body = bodyOf(article, () => '#')
  const text = renderBody(body).join('')
  expect(text).not.toMatch(/Share this|Home \||By Ines Park|Traffic returns/)
  expect(body.passages.map(({statements}) => statements)).toEqual([[], [1], [2, 3], [4]])
})
