import {describe, expect, test} from 'vitest'
import {addressOf, linkFrom} from '../../src/view/address.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import type {Page} from '../../src/view/page.ts'
import {pagesOf} from '../../src/view/pages.ts'
import {personPages} from '../../src/view/person/person-pages.ts'
import {quotesPages} from '../../src/view/quotes/quotes-pages.ts'
import {archive} from '../fixtures/archive.ts'

const catalogue = catalogueOf(archive)
const pages = pagesOf(catalogue)

function model<Model>(some: readonly Page<Model>[], path: string): Model {
  const page = some.find(({address}) => address.path === path)
  if (!page) throw new Error(`There is no page ${path} among ${some.map(({address}) => address.path).join(', ')}`)
  return page.model(linkFrom(page.address))
}

test('no two pages have one address, and making them changes nothing', () => {
  const before = JSON.stringify(archive)
  const all: readonly Page<unknown>[] = Object.values(pages).flat()
  const paths = all.map(({address}) => address.path)
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted())
  for (const page of all) page.model(linkFrom(page.address))
  expect(JSON.stringify(archive)).toBe(before)
})

describe('people', () => {
  test('are filed by surname under their letter', () => {
    const {sections} = model(pages.people, 'people/')
    expect(sections.map(({heading, entries}) => [heading, entries.map(({label}) => label)])).toEqual([
      ['L', ['Lund, Moira']],
      ['M', ['Malenko, Sergei']],
      ['O', ['Oakes, Tom & <Tim>']],
      ['R', ['Ruiz, Ana']],
    ])
    expect(sections[3]?.entries[0]).toMatchObject({
      note: 'former transport minister',
      amount: '4 articles, 3 statements',
    })
  })

  test('have their names as each outlet prints them', () => {
    const {names} = model(pages.person, 'people/sergei-malenko/')
    expect(names.map(({name, outlets}) => [name, outlets.rows.map(({label, count}) => `${label} ${count}`)])).toEqual([
      ['Sergei Malenko', ['Harbour Post 1']],
      ['Sergey Malenko', ['Courier & Sons 1']],
      ['Malenko', ['Courier & Sons 1']],
    ])
  })

  test('have their roles with who gives them, when and how surely', () => {
    const {roles} = model(pages.person, 'people/ana-ruiz/')
    expect(roles.map(({role, given}) => [role, given[0]?.entry.published?.words, given[0]?.why.certainty])).toEqual([
      ['former transport minister', 'January 2024', 'stated'],
      ['Minister of Transport', '16 August 2023', 'stated'],
      ['Transport Minister', '15 August 2023', 'stated'],
      ['Minister', undefined, 'stated'],
    ])
  })

  test('appear at occasions: a story, a day, or a report alone', () => {
    const {occasions} = model(pages.person, 'people/ana-ruiz/')
    expect(
      occasions.map(({kind, label, reports, statements}) => [kind, label, reports.length, statements.length]),
    ).toEqual([
      ['report', 'Whales < ships & ferries, a study of the bay finds', 1, 0],
      ['story', 'Strike talks in the port of Santa Brisa', 3, 1],
    ])
    expect(model(pages.person, 'people/tom-and-tim-oakes/').occasions[0]).toMatchObject({
      kind: 'day',
      label: '29 February 2024',
    })
  })

  test('are in company', () => {
    const people = model(pages.person, 'people/ana-ruiz/').profile?.lists.find(({title}) => title === 'People')
    expect(people?.rows.map(({label, count}) => [label, count])).toEqual([
      ['Sergei Malenko', 2],
      ['Moira Lund', 1],
    ])
  })

  test('who appear often have more than one page, and the glance stands on the first', () => {
    const short = personPages(catalogue, 4).filter(({address}) => address.path.startsWith('people/ana-ruiz/'))
    expect(short.map(({address, title}) => [address.path, title])).toEqual([
      ['people/ana-ruiz/', 'Ana Ruiz'],
      ['people/ana-ruiz/page-2/', 'Ana Ruiz, page 2'],
    ])
    const second = short[1]?.model(linkFrom(addressOf.home()))
    expect(second).toMatchObject({roles: [], names: [], pager: {current: 2, total: 2}})
    expect(second?.profile).toBeUndefined()
  })
})

describe('quotes', () => {
  test('stand by speaker, the unnamed and those of nobody last, and terms are none of them', () => {
    const {groups, lead} = model(pages.quotes, 'quotes/')
    expect(groups.map(({heading, quotes}) => [heading, quotes.length])).toEqual([
      ['Lund, Moira', 1],
      ['Malenko, Sergei', 2],
      ['Oakes, Tom & <Tim>', 1],
      ['Ruiz, Ana', 3],
      ['Union of Dockers', 1],
      ['a senior official', 1],
      ['A spokesman', 1],
      ['Unattributed', 1],
    ])
    expect(lead).toBe('11 statements')
    expect(JSON.stringify(groups)).not.toContain('historic renewal')
  })

  test('lead to their place in their article', () => {
    const ruiz = model(pages.quotes, 'quotes/').groups.find(({heading}) => heading === 'Ruiz, Ana')
    expect(ruiz?.quotes.map(({to}) => to)).toContainEqual({path: 'articles/port-stays-open/', fragment: 'q1hykuou'})
    expect(ruiz?.to).toEqual(addressOf.person('ana-ruiz'))
  })

  test('stand by outlet and by year too, the unknown and the undated included', () => {
    const [years, outlets] = model(pages.quotes, 'quotes/').ways
    expect(years?.rows.map(({label, count}) => [label, count])).toEqual([
      ['2024', 3],
      ['2023', 6],
      ['undated', 2],
    ])
    expect(outlets?.rows.map(({label, count}) => [label, count])).toEqual([
      ['Courier & Sons', 5],
      ['Harbour Post', 4],
      ['Unknown outlet', 2],
    ])
    expect(model(pages.quotes, 'quotes/years/undated/').groups.map(({heading}) => heading)).toEqual(['Dockers march'])
    expect(model(pages.quotes, 'quotes/sources/courier-and-sons/').lead).toBe('5 statements')
  })

  test('of a long list are on several pages; each letter leads to the page and place where it begins', () => {
    const short = quotesPages(catalogue, 4).filter(({address}) => /^quotes\/(?:page-\d+\/)?$/.test(address.path))
    const models = short.map((page) => page.model(linkFrom(page.address)))
    expect(models.map(({groups}) => groups.map(({heading, continued}) => heading + (continued ? ' …' : '')))).toEqual([
      ['Lund, Moira', 'Malenko, Sergei', 'Oakes, Tom & <Tim>'],
      ['Ruiz, Ana', 'Union of Dockers'],
      ['a senior official', 'A spokesman', 'Unattributed'],
    ])
    for (const {label, to} of models[0]?.letters ?? []) {
      const target = short.findIndex(({address}) => address.path === to.path)
      const letters = models[target]?.groups.map(({letter}) => letter)
      expect(letters, `${label} begins on ${to.path}`).toContain(to.fragment)
    }
    expect(models[0]?.letters).toHaveLength(7)
  })
})

describe('stories', () => {
  test('have their reports side by side, oldest first, each with its letter', () => {
    const {reports} = model(pages.story, 'stories/port-strike/')
    expect(reports.map(({letter, entry}) => [letter, entry.outlet.label, entry.published?.iso])).toEqual([
      ['A', 'Harbour Post', '2023-08-15'],
      ['B', 'Courier & Sons', '2023-08-16'],
      ['C', 'Unknown outlet', undefined],
    ])
  })

  test('show who carries what, and what only one has', () => {
    const {comparisons, onlyOne} = model(pages.story, 'stories/port-strike/')
    const table = (title: string) => comparisons.find((comparison) => comparison.title === title)
    expect(table('People')).toMatchObject({
      rows: [
        {label: 'Ana Ruiz', carried: [true, true, true], by: 3},
        {label: 'Sergei Malenko', carried: [true, true, false], by: 2},
      ],
      more: 0,
    })
    expect(table('Places')).toMatchObject({rows: [{label: 'Santa Brisa', by: 2}]})
    expect(table('Figures')).toMatchObject({rows: [{label: '1,200 dockers', carried: [true, false, true]}]})
    expect(table('Statements')?.rows.map(({by}) => by)).toEqual([3])
    expect(onlyOne.map(({letter, outlet, amounts}) => [letter, outlet, amounts])).toEqual([
      ['A', 'Harbour Post', '2 statements'],
      ['B', 'Courier & Sons', '2 statements, 1 figure, 1 place'],
      ['C', 'Unknown outlet', '1 statement'],
    ])
    const figures = onlyOne[1]?.kinds.find(({title}) => title === 'Figures')
    expect(figures?.things).toMatchObject([
      {label: '1,300 dockers', to: {path: 'articles/minister-dockers/', fragment: 'p3'}},
    ])
  })

  test('say why they are one', () => {
    expect(model(pages.story, 'stories/port-strike/').evidence[0]).toEqual({
      says: 'quotes the same statement of Ana Ruiz',
      article: {label: 'Minister: the port stays open as long as we talk', to: {path: 'articles/minister-dockers/'}},
    })
  })

  test('are listed with who reports them', () => {
    expect(model(pages.stories, 'stories/').stories).toMatchObject([
      {reports: '3 reports', range: '15 August 2023 – 16 August 2023'},
    ])
  })
})

describe('topics, sources and places', () => {
  test('a topic says what, how much, when and with whom', () => {
    const {profile, entries} = model(pages.topic, 'topics/ports/')
    expect(profile).toMatchObject({articles: 2, statements: 6, undated: 0, range: '15 August 2023 – 16 August 2023'})
    expect(profile?.timeline).toBeUndefined()
    expect(profile?.lists.map(({title}) => title)).toEqual(['People', 'Topics', 'Sources', 'Places', 'Stories'])
    expect(profile?.lists[1]?.rows.map(({label}) => label)).toEqual(['Labour'])
    expect(entries.map(({published}) => published?.iso)).toEqual(['2023-08-16', '2023-08-15'])
  })

  test('articles of an unknown outlet have their drawer', () => {
    const {sections} = model(pages.sources, 'sources/')
    expect(sections.flatMap(({entries}) => entries.map(({label}) => label))).toEqual([
      'Courier & Sons',
      'Harbour Post',
      'Unknown outlet',
    ])
    const {entries, extra} = model(pages.source, 'sources/unknown-outlet/')
    expect(entries.map(({title}) => title)).toEqual(['Dockers march'])
    expect(extra).toMatchObject({told: [], quotes: {path: 'quotes/sources/unknown-outlet/'}})
  })

  test('a source says how it was told', () => {
    expect(model(pages.source, 'sources/harbour-post/').extra?.told).toEqual([
      {certainty: 'stated', rule: 'wire-slug', count: 2},
    ])
  })

  test('a place has its articles', () => {
    expect(model(pages.place, 'places/novara/').entries).toHaveLength(2)
  })
})

describe('days', () => {
  test('the index is years by months, and where the undated are', () => {
    const {years, undated} = model(pages.days, 'days/')
    expect(
      years.map(({label, count, months}) => [label, count, months.map(({published}) => published?.count ?? 0)]),
    ).toEqual([
      ['2024', 2, [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
      ['2023', 2, [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]],
    ])
    expect(undated).toMatchObject({count: 1, to: {path: 'days/undated/'}})
  })

  test('a year and a month have a calendar', () => {
    const year = model(pages.day, 'days/2023/')
    expect(year.extra?.calendar?.months.map(({name, count}) => [name, count])).toEqual([['August', 2]])
    const weeks = year.extra?.calendar?.months[0]?.weeks ?? []
    expect(weeks[0]?.map((day) => day?.day)).toEqual([undefined, 1, 2, 3, 4, 5, 6])
    expect(weeks[2]?.[1]).toMatchObject({day: 15, published: {label: '15 August 2023: 1 article'}})
    expect(weeks.at(-1)?.map((day) => day?.day)).toEqual([28, 29, 30, 31, undefined, undefined, undefined])
  })

  test('a month that is all an article says has its page', () => {
    expect(model(pages.day, 'days/2024-01/').entries.map(({title}) => title)).toEqual([
      'Whales < ships & ferries, a study of the bay finds',
    ])
  })

  test('a day leads to its neighbours and to the articles that speak of it', () => {
    const {extra, heading} = model(pages.day, 'days/2023-08-15/')
    expect(heading).toMatch(/^Tuesday,? 15 August 2023$/)
    expect(extra?.before).toBeUndefined()
    expect(extra?.after).toEqual({label: '16 August 2023', to: {path: 'days/2023-08-16/'}})
    expect(extra?.spokenOf.map(({title}) => title)).toEqual(['Whales < ships & ferries, a study of the bay finds'])
  })

  test('undated articles are listed', () => {
    expect(model(pages.day, 'days/undated/').entries.map(({title}) => title)).toEqual(['Dockers march'])
  })
})
