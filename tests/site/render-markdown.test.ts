import {expect, test} from 'vitest'
import {renderMarkdown} from '../../src/site/render-markdown.ts'

test.each([
  ['a paragraph', 'Rain *again*.', '<p>Rain <em>again</em>.</p>'],
  ['a picture', '![The quay](https://elsewhere.example/quay.png)', '<p><em>[picture: The quay]</em></p>'],
  ['a picture without words', '![](quay.png)', '<p><em>[picture: no description]</em></p>'],
  ['markup', 'Rain <b onclick="a()">again</b>.', '<p>Rain again.</p>'],
  ['a link that runs', '[rain](javascript:alert)', '<p><a>rain</a></p>'],
])('%s of a page that the archivist wrote', (_what, markdown, html) => {
  expect(String(renderMarkdown(markdown))).toBe(html)
})
