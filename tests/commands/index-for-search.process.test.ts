import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {articlesIndexedUnasked, indexForSearch} from '../../src/commands/index-for-search.ts'
import type {Archive} from '../../src/model.ts'
import {archive} from '../fixtures/archive.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'

/** Indexes and tells what was said meanwhile. */
async function index(some: Archive, folder: string, wanted: 'yes' | 'no' | 'small'): Promise<string> {
  let said = ''
  const err = (text: string): void => {
    said += text
  }
  await indexForSearch(some, folder, wanted, {out: err, err, watched: false, columns: 80})
  return said
}

const large: Archive = {
  ...archive,
  articles: Array.from({length: articlesIndexedUnasked + 1}, () => archive.articles).flat(),
}

test('a small archive is indexed unasked', async () => {
  const folder = folderWith()
  expect(await index(archive, folder, 'small')).toBe('')
  expect(JSON.parse(readFileSync(join(folder, 'search/parts.json'), 'utf8'))).toEqual({parts: ['part-1/']})
})

test('a large one waits to be asked, and a build says so', async () => {
  const folder = folderWith()
  expect(await index(large, folder, 'small')).toMatch(/^No search index: [\d,]+ articles .* `--search` does it\.\n$/)
  expect(filesIn(folder)).toEqual({})
})

test('nothing is indexed that is not wanted, nor an archive without articles', async () => {
  const folder = folderWith()
  expect(await index(archive, folder, 'no')).toBe('')
  expect(await index({...archive, articles: []}, folder, 'yes')).toBe('')
  expect(filesIn(folder)).toEqual({})
})

test('what cannot be indexed costs the search alone, unless it was asked for', async () => {
  const folder = folderWith()
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', join(folder, 'no-such-program'))
  try {
    expect(await index(archive, folder, 'small')).toMatch(/^No search index; the rest of the site is complete\. .+\n$/)
    await expect(index(archive, folder, 'yes')).rejects.toThrow('Pagefind')
  } finally {
    vi.unstubAllEnvs()
    printed.mockRestore()
  }
})
