import {expect, test} from 'vitest'
import {headersFile, searchPolicy, strictPolicy} from '../../src/site/headers.ts'

const pages = ['', 'articles/a/', 'people/', 'search/', 'search/cite/', '404.html'].map((path) => ({path}))

/** The headers that a host sends with a path: of each rule that fits, all of them. */
function headersAt(path: string, url?: string): string[] {
  const text = [...headersFile(pages, {title: 'Bay', language: 'en', ...(url && {url})}).pieces()].join('')
  const headers: string[] = []
  let fits = false
  for (const line of text.split('\n')) {
    if (line.startsWith('  ')) {
      if (fits) headers.push(line.trim())
    } else if (line !== '' && !line.startsWith('#')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
    }
  }
  return headers
}

const policies = (path: string, url?: string) =>
  headersAt(path, url).filter((header) => header.startsWith('Content-Security-Policy: '))

test.each(['/', '/articles/a/', '/people/', '/404.html', '/originals/a.txt', '/data/people.csv'])(
  '%s has the strict policy and no other',
  (path) => {
    expect(policies(path)).toEqual([`Content-Security-Policy: ${strictPolicy}`])
    expect(strictPolicy).not.toContain('script-src')
    expect(headersAt(path)).toContain('X-Content-Type-Options: nosniff')
  },
)

test('the pages that search and cite alone may run code, their own', () => {
  for (const path of ['/search/', '/search/cite/'])
    expect(policies(path), path).toEqual([`Content-Security-Policy: ${searchPolicy}`])
  expect(searchPolicy).toContain("script-src 'self';")
})

test('an archive below the root keeps its own paths', () => {
  expect(policies('/archive/people/', 'https://bay.example/archive')).toHaveLength(1)
  expect(policies('/people/', 'https://bay.example/archive')).toEqual([])
})
