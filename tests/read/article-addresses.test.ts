import {expect, test} from 'vitest'
import {articleId} from '../../src/ids/article-id.ts'
import {readers} from '../../src/read/formats/index.ts'

test('an article’s address leaves out the ending of every format that is one article a file', () => {
  const endings = readers
    .filter(({name}) => !bulk.has(name))
    .flatMap(({endings}) => endings.map((ending) => (ending === 'gz' ? 'warc.gz' : ending)))
  expect(endings.filter((ending) => articleId(`2024/port-strike.${ending}`) !== 'port-strike')).toEqual([])
})

/** Dumps of many articles: each has an address of its own. */
const bulk: ReadonlySet<string> = new Set(['csv', 'tsv', 'json', 'ndjson'])
