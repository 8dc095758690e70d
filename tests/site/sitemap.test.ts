import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {expect, test} from 'vitest'
import {sitemapFiles} from '../../src/site/sitemap.ts'

const site = {title: 'Bay', language: 'en', url: 'https://bay.example/archive'}
const addresses = ['', 'people/', 'people/ana-ruiz/', '404.html', 'days/2023/'].map((path) => ({path}))
const parser = new XMLParser({ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'sitemap'})
const contents = (files: ReturnType<typeof sitemapFiles>) =>
  files.map(({address, pieces}) => {
    const text = [...pieces()].join('')
    expect(XMLValidator.validate(text)).toBe(true)
    return [address.path, parser.parse(text)]
  })

const urlset = (...paths: string[]) => ({
  '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  url: paths.map((path) => ({loc: `https://bay.example/archive/${path}`})),
})

test('names every page but the one for lost readers', () => {
  expect(contents(sitemapFiles(addresses, site))).toEqual([
    ['sitemap.xml', {'?xml': expect.anything(), urlset: urlset('', 'people/', 'people/ana-ruiz/', 'days/2023/')}],
  ])
})

test('of many pages is an index and its parts', () => {
  expect(contents(sitemapFiles(addresses, site, 3))).toEqual([
    [
      'sitemap.xml',
      {
        '?xml': expect.anything(),
        sitemapindex: {
          '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
          sitemap: [
            {loc: 'https://bay.example/archive/sitemap-1.xml'},
            {loc: 'https://bay.example/archive/sitemap-2.xml'},
          ],
        },
      },
    ],
    ['sitemap-1.xml', {'?xml': expect.anything(), urlset: urlset('', 'people/', 'people/ana-ruiz/')}],
    ['sitemap-2.xml', {'?xml': expect.anything(), urlset: urlset('days/2023/')}],
  ])
})

test('is left out while nobody knows the address of the site', () => {
  expect(sitemapFiles(addresses, {title: 'Bay', language: 'en'})).toEqual([])
})
