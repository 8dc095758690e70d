import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const parsed = (raw: string) => parse({file: 'a.md', format: 'markdown', raw, sha256: '', warnings: []})

describe('front matter', () => {
  it.each([
    ['2023', '2023'],
    ['2023-08', '2023-08'],
    ['2023-08-15', '2023-08-15'],
    ['"2023-08-15"', '2023-08-15'],
    ['2023-08-15T10:30:00Z', '2023-08-15'],
  ])('takes the date %s', (written, expected) => {
    const {frontMatter, warnings} = parsed(`---\ndate: ${written}\n---\nIt rained.`)
    expect(frontMatter.date).toBe(expected)
    expect(warnings).toEqual([])
  })

  it('takes one name or several, and the words people write for them', () => {
    const {frontMatter} = parsed(
      '---\nauthor: Ana Ruiz\npeople: [Tom Beck, Li Wei]\nnot-people: Old Mill\n---\nIt rained.',
    )
    expect(frontMatter).toEqual({authors: ['Ana Ruiz'], people: ['Tom Beck', 'Li Wei'], notPeople: ['Old Mill']})
  })

  it('reads JSON', () => {
    expect(parsed('---json\n{"title": "Rain", "topics": "weather"}\n---\nIt rained.').frontMatter).toEqual({
      title: 'Rain',
      topics: ['weather'],
    })
  })

  it('begins the article behind it', () => {
    const raw = '---\r\ntitle: Rain\r\n---\r\n\r\nIt rained.'
    const [block] = parsed(raw).blocks
    expect(raw.slice(block?.span.start, block?.span.end)).toBe('It rained.')
  })

  it.each(['js', 'javascript', 'JavaScript', ' js', 'coffee', 'cson', 'toml'])('never runs ---%s', (language) => {
    Reflect.deleteProperty(globalThis, 'ran')
    const {warnings, frontMatter, blocks} = parsed(`---${language}\n{title: globalThis.ran = true}\n---\n\nIt rained.`)
    expect(Reflect.has(globalThis, 'ran')).toBe(false)
    expect(frontMatter).toEqual({})
    expect(warnings).toMatchObject([{rule: 'front-matter-broken'}])
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  it('says the same about the same broken file the second time', () => {
    const raw = '---\ntitle: "Rain\n---\n\nIt rained.'
    expect(parsed(raw).warnings).toEqual(parsed(raw).warnings)
    expect(parsed(raw).warnings).toMatchObject([{rule: 'front-matter-broken', says: expect.stringContaining('line ')}])
  })

  it.each([
    ['date: soon', 'expected `date` to be a date like 2024-05-03, 2024-05 or 2024, got `soon`'],
    ['date: 2023-02-30', 'got `2023-02-30`'],
    ['url: here', 'expected `url` to be a web address'],
    ['authors: {a: 1}', 'expected `authors` to be a name, or a list of names'],
    ['slug: ../etc', 'expected `slug` to be small letters'],
    ['titel: Rain', 'does not know the field `titel`'],
  ])('passes over %s and says why', (line, says) => {
    const {warnings, frontMatter, blocks} = parsed(`---\n${line}\nsource: Harbour Gazette\n---\nIt rained.`)
    expect(warnings).toMatchObject([{rule: 'front-matter-field', says: expect.stringContaining(says)}])
    expect(frontMatter).toEqual({source: 'Harbour Gazette'})
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  it('warns of front matter that does not end, and reads the article', () => {
    const {warnings, blocks} = parsed('---\ntitle: Rain\n\nIt rained.')
    expect(warnings).toMatchObject([{rule: 'front-matter-open'}])
    expect(blocks.at(-1)?.text).toBe('It rained.')
  })

  it('leaves a text between two ruled lines alone', () => {
    const {warnings, blocks} = parsed('---\nIt rained on the bridge.\n\n---\n\nIt rained again.')
    expect(warnings).toEqual([])
    expect(blocks.map(({text}) => text)).toEqual(['It rained on the bridge.', 'It rained again.'])
  })
})
