import {describe, expect, test} from 'vitest'
import {linkFrom} from '../../src/view/address.ts'
import day from '../../templates/day.11ty.ts'
import days from '../../templates/days.11ty.ts'
import people from '../../templates/people.11ty.ts'
import person from '../../templates/person.11ty.ts'
import place from '../../templates/place.11ty.ts'
import places from '../../templates/places.11ty.ts'
import quotes from '../../templates/quotes.11ty.ts'
import source from '../../templates/source.11ty.ts'
import sources from '../../templates/sources.11ty.ts'
import stories from '../../templates/stories.11ty.ts'
import story from '../../templates/story.11ty.ts'
import topic from '../../templates/topic.11ty.ts'
import topics from '../../templates/topics.11ty.ts'
import {archive} from '../fixtures/archive.ts'
import {bareSite} from '../fixtures/bare-site.ts'

const site = bareSite(archive)
const {pages} = site

/** Each page of these kinds, printed, by its path. */
const printed: ReadonlyMap<string, string> = new Map(
  await Promise.all(
    [
      pages.people.map(async (entry) => [entry.address.path, await people.render({site, entry})] as const),
      pages.person.map(async (entry) => [entry.address.path, await person.render({site, entry})] as const),
      pages.quotes.map(async (entry) => [entry.address.path, await quotes.render({site, entry})] as const),
      pages.stories.map(async (entry) => [entry.address.path, await stories.render({site, entry})] as const),
      pages.story.map(async (entry) => [entry.address.path, await story.render({site, entry})] as const),
      pages.topics.map(async (entry) => [entry.address.path, await topics.render({site, entry})] as const),
      pages.topic.map(async (entry) => [entry.address.path, await topic.render({site, entry})] as const),
      pages.sources.map(async (entry) => [entry.address.path, await sources.render({site, entry})] as const),
      pages.source.map(async (entry) => [entry.address.path, await source.render({site, entry})] as const),
      pages.places.map(async (entry) => [entry.address.path, await places.render({site, entry})] as const),
      pages.place.map(async (entry) => [entry.address.path, await place.render({site, entry})] as const),
      pages.days.map(async (entry) => [entry.address.path, await days.render({site, entry})] as const),
      pages.day.map(async (entry) => [entry.address.path, await day.render({site, entry})] as const),
    ].flat(),
  ),
)

function page(path: string): string {
  const html = printed.get(path)
  if (html === undefined) throw new Error(`There is no page ${path} among ${[...printed.keys()].join(', ')}`)
  return html
}

describe('names with markup in them', () => {
  test.each([
    ['people/', 'Oakes, Tom &amp; &lt;Tim&gt;'],
    ['quotes/', '“It is a budget for ships &amp; &lt;boats&gt;”'],
    ['sources/courier-and-sons/', '<h1>Courier &amp; Sons</h1>'],
    ['topics/', 'Whales &amp; &lt;Seas&gt;'],
    ['topics/whales-and-seas/', 'Whales &lt; ships &amp; ferries'],
  ])('are text on %s: %s', (path, words) => {
    expect(page(path)).toContain(words)
  })

  test('open no tag anywhere', () => {
    for (const [path, html] of printed) expect(html, path).not.toMatch(/<(?:Tim|Seas|boats|Daughters)>/)
  })
})

test('headings go down by one level at a time, and ids are given once', () => {
  for (const [path, html] of printed) {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0], path).toBe(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 1), `${path}, heading ${at + 1}`).toBeLessThanOrEqual(1)
    })
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids, path).toEqual([...new Set(ids)])
  }
})

test('every link to a page or a place of these kinds arrives', () => {
  const known = new Set(
    Object.values(pages)
      .flat()
      .map(({address}) => address.path),
  )
  const followed = new Set<string>()
  for (const [path, html] of printed) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const target = new URL(href, `https://archive.test/${path}`)
      const to = target.pathname.slice(1)
      expect(known, `${path} → ${href}`).toContain(to)
      const there = printed.get(to)
      if (!target.hash || !there) continue
      followed.add(to)
      expect(there, `${path} → ${href}`).toContain(` id="${decodeURIComponent(target.hash.slice(1))}"`)
    }
  }
  const someOfEachKind = ['days/2023-08/', 'people/ana-ruiz/', 'quotes/', 'stories/port-strike/', 'topics/ports/']
  expect([...followed]).toEqual(expect.arrayContaining(someOfEachKind))
})

test('a statement stands beside its echo, the words that differ marked, indirect speech without marks', () => {
  const html = page('people/ana-ruiz/')
  expect(html).toContain('<mark class="differs">“We will not close</mark> the port')
  expect(html).toContain('The port <mark class="differs">stays open for as long as</mark> the talks go on')
  expect(page('people/sergei-malenko/')).toMatch(
    /class="quote indirect">\s*<blockquote>\s*<p>1,200 dockers had stopped work</,
  )
})

test('no page of these kinds needs a script or an inline style', () => {
  for (const [path, html] of printed)
    expect(html, path).not.toMatch(/<script(?! type="application\/ld\+json")|\sstyle="|\son\w+="/)
})

test('a quotation of the index leads to its own place in the article', () => {
  const link = linkFrom({path: 'quotes/'})
  expect(page('quotes/')).toContain(`href="${link({path: 'articles/port-stays-open/', fragment: 'q1hykuou'})}"`)
})
