import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const parsed = (raw: string, file = 'a.md') => parse({file, format: 'markdown', raw, sha256: '', warnings: []})
const texts = (raw: string, file?: string) => parsed(raw, file).blocks.map(({text}) => text)

describe('tables of front matter', () => {
  it('count where the article says nothing itself, and never before it', () => {
    const site = 'metadata:\n  title: Harbour notes\n  author: Tom Beck\n'
    expect(parsed(`---\ntitle: Rain\n${site}---\nIt rained.`).frontMatter).toEqual({
      title: 'Rain',
      authors: ['Tom Beck'],
    })
    expect(parsed(`---\n${site}headline: Rain\nbyline: By Ana Ruiz\n---\nIt rained.`).frontMatter).toEqual({
      title: 'Rain',
      authors: ['Ana Ruiz'],
    })
  })

  it('are somebody else’s below any other name', () => {
    const raw = '+++\ntitle = "Rain"\n[[resources]]\ntitle = "A view"\n[menu.main]\nname = "Posts"\n+++\nIt rained.'
    expect(parsed(raw).frontMatter).toEqual({title: 'Rain'})
  })

  it('keep their lines where the TOML is broken', () => {
    const raw =
      '+++\ntitle = "Rain"\ndate = soon\n[[resources]]\ntitle = "A view"\n[extra]\nauthor = "Ana Ruiz"\n+++\nIt rained.'
    expect(parsed(raw).frontMatter).toEqual({title: 'Rain', authors: ['Ana Ruiz']})
  })
})

describe('lines of Windows', () => {
  it.each([
    ['+++', 'title = "Rain"', 'author = "Ana Ruiz"'],
    ['---', 'title: Rain', 'author: Ana Ruiz'],
  ])('end no field of %s wrongly', (...[fence, title, author]) => {
    const {frontMatter, warnings} = parsed([fence, title, author, fence, '', 'It rained.'].join('\r\n'))
    expect(frontMatter).toEqual({title: 'Rain', authors: ['Ana Ruiz']})
    expect(warnings).toEqual([])
  })
})

it('reads fields that an editor indented with tabs', () => {
  const {frontMatter} = parsed('---\ntitle: Rain\nauthor:\n\tname: Ana Ruiz\ntags:\n\t- weather\n---\nIt rained.')
  expect(frontMatter).toEqual({title: 'Rain', authors: ['Ana Ruiz'], tags: ['weather']})
})

describe('the fields of Hexo, with a fence below alone', () => {
  it('are read', () => {
    const raw = 'title: Rain: a report\ndate: 2019-03-14 10:00:00\ntags:\n- weather\n---\n\nIt rained.'
    expect(parsed(raw).frontMatter).toEqual({title: 'Rain: a report', date: '2019-03-14', tags: ['weather']})
    expect(texts(raw)).toEqual(['It rained.'])
  })

  it.each([
    'Note: the bridge is closed.\n---\nIt rained.',
    'Title: Rain\n\nIt rained on the bridge.\n\nBy: night\n\n---\n\nIt rained.',
  ])('are not seen in %j', (raw) => {
    expect(parsed(raw).frontMatter).toEqual({})
  })
})

it('reads the fields of Nikola, in a comment or bare', () => {
  const lines = '.. title: Rain\n.. slug: rain\n.. date: 2019-03-14 12:00:00 UTC+01:00\n.. author: Ana Ruiz\n'
  const expected = {title: 'Rain', slug: 'rain', date: '2019-03-14', authors: ['Ana Ruiz']}
  expect(parsed(`<!--\n${lines}-->\n\nIt rained.`).frontMatter).toEqual(expected)
  expect(parsed(`${lines}\nIt rained.`).frontMatter).toEqual(expected)
  expect(texts(`<!--\n${lines}-->\n\nIt rained.`)).toEqual(['It rained.'])
  expect(parsed('.. and it rained.\n\nIt rained again.').frontMatter).toEqual({})
})

it.each(['Last Modified', 'git Created'])('passes over the day that Eleventy looks up: %s', (date) => {
  const {frontMatter, warnings} = parsed(`---\ntitle: Rain\ndate: ${date}\n---\nIt rained.`)
  expect([frontMatter, warnings]).toEqual([{title: 'Rain'}, []])
})

describe('the program of a page in MDX', () => {
  const raw =
    "---\ntitle: Rain\n---\nimport Chart from '../chart.jsx'\n\nIt rained.\n\n{/* check this */}\n\n<Chart year={2} />"
  it('is none of its text', () => {
    expect(texts(raw, 'rain.mdx')).toEqual(['It rained.'])
  })
  it('is text in any other file, and so are words like it', () => {
    expect(texts(raw, 'rain.md')).toContain("import Chart from '../chart.jsx'")
    expect(texts('import duties rise from May.', 'a.mdx')).toEqual(['import duties rise from May.'])
  })
})

it.each([
  ['* TOC\n{:toc}\n\nIt rained.', ['It rained.']],
  ['It rained.\n{: .lead #top}', ['It rained.']],
  ['He drew a face {: and left.', ['He drew a face {: and left.']],
])('takes out the attributes of kramdown: %j', (raw, expected) => {
  expect(texts(raw).filter((text) => text !== '')).toEqual(expected)
})

it('reads lines of fields below blank lines', () => {
  expect(parsed('\n\nTitle: Rain\nAuthor: Ana Ruiz\n\nIt rained.').frontMatter).toEqual({
    title: 'Rain',
    authors: ['Ana Ruiz'],
  })
})
