import {expect, test} from 'vitest'
import {redirectFiles} from '../../../src/site/redirect-files.ts'
import {redirectsFor} from '../../../src/view/redirects/redirects-for.ts'
import {catalogue, pages} from '../page-at.ts'

const present = new Set(
  Object.values(pages)
    .flat()
    .map(({address}) => address.path),
)
const ledTo = (path: string) => {
  const [redirect] = redirectsFor([path], present, catalogue)
  return redirect && redirect.to.path + (redirect.to.fragment ? `#${redirect.to.fragment}` : '')
}

test.each([
  ['people/moira-lund/', 'articles/whales/#person-moira-lund'],
  ['people/ana-ruiz/page-7/', 'people/ana-ruiz/'],
  ['people/nobody-any-more/', 'people/'],
  ['days/2023-08-15/', 'days/2023-08/#d15'],
  ['quotes/sources/harbour-post/', 'sources/harbour-post/'],
  ['quotes/years/2023/page-2/', 'days/2023/'],
  ['quotes/page-99/', 'quotes/'],
  ['topics/ports/statements/page-4/', 'topics/ports/'],
  ['topics/ports-and-harbours/', 'topics/'],
  ['stories/two-strikes/', 'stories/'],
  ['about/undated/', 'about/'],
])('%s is found at %s', (path, to) => {
  expect(ledTo(path)).toBe(to)
})

test.each(['people/ana-ruiz/', 'articles/withdrawn/', 'days/1999-01-01/', 'feed.xml'])('%s leads nowhere', (path) => {
  expect(ledTo(path)).toBeUndefined()
})

test('a page says where to, to browsers, to readers and to search engines', () => {
  const [file] = redirectFiles(redirectsFor(['days/2023-08-15/'], present, catalogue), 'https://bay.example/archive')
  const text = [...(file?.pieces() ?? [])].join('')
  expect(file?.address.path).toBe('days/2023-08-15/')
  expect(text).toContain('content="0; url=../../days/2023-08/#d15"')
  expect(text).toContain('<a href="../../days/2023-08/#d15">')
  expect(text).toContain('<link rel="canonical" href="https://bay.example/archive/days/2023-08/">')
})
