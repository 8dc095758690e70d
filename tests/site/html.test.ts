import {describe, expect, test} from 'vitest'
import {attribute, dataBlock, flag, Html, html, join, raw, safeAddress} from '../../src/site/html.ts'

describe('html', () => {
  test.each([
    ['text', html`<p>${'Ruiz & <b>Sons</b>'}</p>`, '<p>Ruiz &amp; &lt;b&gt;Sons&lt;/b&gt;</p>'],
    ['an attribute', html`<p title="${'"x" onclick=\'y\''}"></p>`, '<p title="&quot;x&quot; onclick=&#39;y&#39;"></p>'],
    ['markup', html`<p>${html`<em>${'<'}</em>`}</p>`, '<p><em>&lt;</em></p>'],
    ['lists', html`${[html`<i></i>`, '<', [1, 2]]}`, '<i></i>&lt;12'],
    ['nothing', html`a${undefined}${null}${false}${''}b`, 'ab'],
    ['zero', html`${0}`, '0'],
    ['trusted markup', html`${raw('<br>')}`, '<br>'],
    ['an entity in the text', html`${'&amp;'}`, '&amp;amp;'],
    ['a flag', html`<details${flag('open', true)}${flag('hidden', false)}>`, '<details open>'],
    [
      'an optional attribute',
      html`<li${attribute('id', 'a"b')}${attribute('title', undefined)}>`,
      '<li id="a&quot;b">',
    ],
    ['joined items', join(['<', html`<b></b>`], html` <i></i> `), '&lt; <i></i> <b></b>'],
    ['joined text', join(['a', 'b'], ' & '), 'a &amp; b'],
  ])('prints %s', (_name, markup, expected) => {
    expect(markup.toString()).toBe(expected)
  })

  test('refuses what it cannot escape', () => {
    const value = 'x'
    expect(() => html`<p title=${value}>`).toThrow('without quotes')
    expect(() => html`<${value}>`).toThrow("a tag's name")
    expect(() => html`<script>${value}</script>`).toThrow('a script')
    expect(() => html`<style>${value}</style>`).toThrow('a style')
    expect(() => html`<!-- ${value} -->`).toThrow('a comment')
    expect(html`<!-- done --><p>${value}</p>`.toString()).toContain('<p>x</p>')
  })

  test('is the only one to make markup', () => {
    expect(() => Reflect.construct(Html, ['<b>'])).toThrow('by hand')
  })
})

describe('addresses', () => {
  test.each([
    ['../people/', '../people/'],
    ['#q1', '#q1'],
    ['./a:b', './a:b'],
    ['?q=a:b', '?q=a:b'],
    ['https://x.example/a:b', 'https://x.example/a:b'],
    ['MAILTO:a@x.example', 'MAILTO:a@x.example'],
    ['javascript:alert(1)', 'about:invalid'],
    [' \u0001JavaScript:alert(1)', 'about:invalid'],
    ['java\nscript:alert(1)', 'about:invalid'],
    ['data:text/html,<b>', 'about:invalid'],
    ['vbscript:x', 'about:invalid'],
  ])('%j', (given, expected) => {
    expect(safeAddress(given)).toBe(expected)
  })

  test('are looked at in href and src, and nowhere else', () => {
    const address = 'javascript:x'
    expect(html`<a href="${address}">${address}</a>`.toString()).toBe('<a href="about:invalid">javascript:x</a>')
    expect(html`<img alt="${address}" src="${address}">`.toString()).toBe(
      '<img alt="javascript:x" src="about:invalid">',
    )
    expect(html`<a href="${'/a?b&c'}"></a>`.toString()).toBe('<a href="/a?b&amp;c"></a>')
  })
})

test('data cannot end the block it stands in', () => {
  const block = dataBlock('application/ld+json', {text: '</script><script>alert(1)</script><!-- & “'}).toString()
  expect(block.match(/<\/?script/g)).toHaveLength(2)
  expect(JSON.parse(block.replace(/<[^>]*>/g, ''))).toEqual({text: '</script><script>alert(1)</script><!-- & “'})
})
