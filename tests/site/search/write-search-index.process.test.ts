import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {expect, test, vi} from 'vitest'
import {z} from 'zod'
import {writeSearchIndex} from '../../../src/site/search/write-search-index.ts'
import {archive} from '../../fixtures/archive.ts'
import {filesIn, folderWith} from '../../run/in-folder.ts'

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({id: z.string(), text: z.string(), location: z.number()})),
})

/** What Pagefind keeps of each article: its text for excerpts, and where its paragraphs begin. */
function fragmentsIn(part: string) {
  return readdirSync(join(part, 'fragment'))
    .map((name) => gunzipSync(readFileSync(join(part, 'fragment', name))).toString())
    .map((text) => fragment.parse(JSON.parse(text.replace(/^pagefind_dcd/, ''))))
}

test('each article is in the index, with its filters, its paragraphs and its statements', async () => {
  const folder = folderWith()
  await writeSearchIndex(archive, folder)
  expect(JSON.parse(readFileSync(join(folder, 'search/parts.json'), 'utf8'))).toEqual({parts: ['part-1/']})
  const fragments = fragmentsIn(join(folder, 'search/part-1'))
  expect(fragments.map(({url}) => url).sort()).toEqual(
    archive.articles.map(({record}) => `articles/${record.id}/`).sort(),
  )
  const budget = fragments.find(({url}) => url === 'articles/budget/')
  expect(budget?.meta).toEqual({
    title: 'Parliament passes the budget',
    outlet: 'Courier & Sons',
    published: '29 February 2024',
  })
  expect(budget?.filters).toEqual({
    outlet: ['Courier & Sons'],
    person: ['Tom & <Tim> Oakes'],
    topic: ['Labour'],
    year: ['2024'],
  })
  expect(budget?.content).toContain('“It is a budget for ships & <boats>,” said Tom & <Tim> Oakes.')
  const said = budget?.anchors.find(({id}) => id.endsWith('/quoted/stated/Tom%20%26%20%3CTim%3E%20Oakes'))
  expect(said?.text).toBe('“It is a budget for ships & <boats>,”')
  // Places in the text are counted in words, and the results rely on it.
  expect(budget?.content.split(/\s+/)[said?.location ?? 0]).toBe('“It')
})

test('a large archive is indexed in parts, of which the first alone has what runs in the browser', async () => {
  const folder = folderWith()
  const progress = vi.fn()
  await writeSearchIndex(archive, folder, {limit: 2, onProgress: progress})
  expect(JSON.parse(readFileSync(join(folder, 'search/parts.json'), 'utf8'))).toEqual({
    parts: ['part-1/', 'part-2/', 'part-3/'],
  })
  const parts = [1, 2, 3].map((part) => join(folder, `search/part-${part}`))
  expect(parts.flatMap(fragmentsIn)).toHaveLength(archive.articles.length)
  expect(parts.map((part) => readdirSync(part).filter((name) => name.endsWith('.js')))).toEqual([
    ['pagefind-worker.js', 'pagefind.js'],
    [],
    [],
  ])
  expect(progress.mock.calls).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]))
})

test('the same articles give the same bytes', async () => {
  const folders = [folderWith(), folderWith()]
  for (const folder of folders) await writeSearchIndex(archive, folder)
  const [one, two] = folders.map(filesIn)
  expect(Object.keys(one ?? {})).toContain('search/part-1/pagefind.js')
  expect(two).toEqual(one)
})

test('where Pagefind does not run, nothing of an index is left', async () => {
  const folder = folderWith()
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', join(folder, 'no-such-program'))
  try {
    await expect(writeSearchIndex(archive, folder)).rejects.toThrow('Pagefind')
  } finally {
    vi.unstubAllEnvs()
    printed.mockRestore()
  }
  expect(filesIn(folder)).toEqual({})
})
