import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'
import {settleIds} from '../../../src/link/ids/settle-ids.ts'

const decisions = {site: {title: 'Test', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const articleAt = (file: string, slug?: string) =>
  articleOf(
    {
      file,
      format: 'text',
      raw: `${slug ? `---\nslug: ${slug}\n---\n` : ''}“We will close the bridge in May,” Ana Ruiz said on Tuesday.`,
      sha256: file,
      warnings: [],
    },
    decisions,
  )
const idsOf = (...articles: ReturnType<typeof articleAt>[]) => settleIds(articles).articles.map(({record}) => record.id)

describe('settleIds', () => {
  it('leaves names alone that differ', () => {
    const articles = [articleAt('a/flood.txt'), articleAt('a/bridge.txt')]
    expect(settleIds(articles)).toEqual({articles, warnings: []})
  })

  it('puts the folder before names that are the same, and says so', () => {
    const {articles, warnings} = settleIds([articleAt('2023/flood.txt'), articleAt('2024/flood.txt')])
    expect(articles.map(({record}) => record.id)).toEqual(['2023-flood', '2024-flood'])
    expect(warnings).toMatchObject([
      {rule: 'same-id', says: expect.stringContaining('2024/flood.txt')},
      {rule: 'same-id', says: expect.stringContaining('2023/flood.txt')},
    ])
  })

  it('adds a hash of the path where the folder is the same', () => {
    const [text, markdown] = idsOf(articleAt('flood.txt'), articleAt('flood.md'))
    expect(text).toMatch(/^flood-\w+$/)
    expect(markdown).toMatch(/^flood-\w+$/)
    expect(text).not.toBe(markdown)
  })

  it('hangs on nothing but who claims the name', () => {
    const two = idsOf(articleAt('a/flood.txt'), articleAt('b/flood.txt'))
    expect(idsOf(articleAt('b/flood.txt'), articleAt('bridge.txt'), articleAt('a/flood.txt'))).toEqual([
      two[1],
      'bridge',
      two[0],
    ])
  })

  it('never takes the name of a file that has it alone', () => {
    const ids = idsOf(articleAt('a/flood.txt'), articleAt('b/flood.txt'), articleAt('a-flood.txt'))
    expect(ids[2]).toBe('a-flood')
    expect(new Set(ids).size).toBe(3)
  })

  it('settles slugs of the archivist as well', () => {
    expect(idsOf(articleAt('a/one.txt', 'flood'), articleAt('b/two.txt', 'flood'))).toEqual(['a-flood', 'b-flood'])
  })

  it('names quotes after the article', () => {
    const {articles} = settleIds([articleAt('a/flood.txt'), articleAt('b/flood.txt')])
    const ids = articles.map(({record}) => record.quotes[0]?.id ?? '')
    expect(ids[0]).toMatch(/^a-flood\.q/)
    expect(ids[1]).toMatch(/^b-flood\.q/)
  })
})
