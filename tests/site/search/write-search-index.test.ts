import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openIndex} from '../../../src/search/read/open-index.ts'
import {search} from '../../../src/search/read/search.ts'
import {keepParts} from '../../../src/site/search/kept-parts.ts'
import {writeSearchIndex} from '../../../src/site/search/write-search-index.ts'
import {archive} from '../../fixtures/archive.ts'
import {filesIn, folderWith} from '../../run/in-folder.ts'

/** The index of the archive, written and opened as a browser would. */
function written() {
  const folder = folderWith()
  writeSearchIndex(archive, folder)
  const contents = JSON.parse(readFileSync(join(folder, 'search/index.json'), 'utf8'))
  const index = openIndex(contents, async (name) => readFileSync(join(folder, 'search', contents.folder, name)))
  const idsOf = async (words: string, more = {}): Promise<string[]> => {
    const {articles} = await search({words, ...more}, index)
    return Promise.all(articles.map(index.idOf))
  }
  return {folder, contents, idsOf}
}

describe('the index of an archive', () => {
  test('finds words of a text, and nothing that only the archive says', async () => {
    const {idsOf} = written()
    expect(await idsOf('“budget for ships”')).toEqual(['budget'])
    expect(await idsOf('unattributed')).toEqual([])
  })

  test('finds what somebody said', async () => {
    const {idsOf} = written()
    expect(await idsOf('close port', {person: 'ana-ruiz', saidBy: true})).toContain('strike')
    expect(await idsOf('dockers', {person: 'ana-ruiz', saidBy: true})).not.toContain('strike')
  })

  test('knows outlets, topics and the first and last year', () => {
    const {contents} = written()
    expect(contents.outlets).toContainEqual({id: 'courier-and-sons', name: 'Courier & Sons'})
    expect(contents.topics.map(({name}: {name: string}) => name)).toContain('Ports')
    expect(contents.years).toEqual([2023, 2024])
    expect(contents.articles).toBe(archive.articles.length)
  })

  test('lies in a folder named after what is in it, and nothing beside it', () => {
    const {contents, folder} = written()
    expect(readdirSync(join(folder, 'search')).sort()).toEqual([contents.folder.slice(0, -1), 'index.json'])
  })
})

test('the same articles give the same bytes, whatever was kept', () => {
  const cache = folderWith()
  const folders = [undefined, keepParts(cache, 'code'), keepParts(cache, 'code')].map((kept) => {
    const folder = folderWith()
    writeSearchIndex(archive, folder, kept && {kept})
    return folder
  })
  const [one, two, three] = folders.map(filesIn)
  expect(Object.keys(one ?? {})).toContain('search/index.json')
  expect(two).toEqual(one)
  expect(three).toEqual(one)
})

test('where the index cannot be written, there is none', () => {
  const folder = folderWith()
  const [story] = archive.stories
  const broken = {
    ...archive,
    stories: [
      {
        ...story,
        id: 'broken',
        articles: [],
        evidence: [],
        get title(): string {
          throw new Error('no title')
        },
      },
    ],
  }
  expect(() => writeSearchIndex(broken, folder)).toThrow('no title')
  expect(existsSync(join(folder, 'search/index.json'))).toBe(false)
  expect(readdirSync(join(folder, 'search'))).toEqual([])
})
