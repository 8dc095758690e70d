import {expect, test, vi} from 'vitest'
import {Preview} from '../../src/site/preview.ts'
import {archive} from '../fixtures/archive.ts'

const preview = new Preview(archive)

test('a page is printed when it is asked for, whatever folder it lies in', async () => {
  const [article] = archive.articles
  for (const path of ['', `articles/${article?.record.id}/`, 'people/', 'about/rules/', 'days/', '404.html'])
    expect(await preview.at(path), path).toMatchObject({
      type: 'text/html; charset=utf-8',
      body: expect.stringContaining('<main id="main"'),
    })
  expect(await preview.at('people/nobody-known/')).toBeUndefined()
})

test('what stands beside the pages is made as well', async () => {
  const home = await preview.at('')
  const [, stylesheet = ''] = /rel="stylesheet" href="\.?\/?([^"]+)"/.exec(home?.body ?? '') ?? []
  expect(await preview.at(stylesheet)).toEqual({type: 'text/css; charset=utf-8', body: preview.css})
  expect((await preview.at('data/articles.csv'))?.body).toContain('headline')
})

test('what is searched is the index that was built last, and not one without a word', async () => {
  expect(await preview.at('search/')).toBeDefined()
  expect(await preview.at('search/index.json')).toBeUndefined()
  expect(await preview.at('search/index-0a1b2c3d4e/words')).toBeUndefined()
})

test.each([
  'favicon.ico',
  'apple-touch-icon.png',
  '.well-known/appspecific/com.chrome.devtools.json',
  'people/nobody-known/photo.webp',
])('no page is laid out to tell that there is no %s, which browsers ask every host for', async (path) => {
  const [first, ...rest] = archive.articles
  if (!first) throw new Error('The archive of the fixtures has no article')
  const quotes = vi.fn(() => first.record.quotes)
  const record = Object.defineProperty({...first.record}, 'quotes', {get: quotes})
  const watching = new Preview({...archive, articles: [{...first, record}, ...rest]})
  quotes.mockClear()
  expect(await watching.at(path)).toBeUndefined()
  expect(quotes).not.toHaveBeenCalled()
  // What may be there is looked for among all files.
  expect(await watching.at('data/sea.csv')).toBeUndefined()
  expect(quotes).toHaveBeenCalled()
})
