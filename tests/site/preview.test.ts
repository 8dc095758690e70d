import {expect, test} from 'vitest'
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
