import {describe, expect, test} from 'vitest'
import {addressOf, linkFrom} from '../../../src/view/address.ts'
import {quotesPages} from '../../../src/view/quotes/quotes-pages.ts'
import {catalogue, model, pages} from '../page-at.ts'

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
      ['Unattributed', 2],
    ])
    expect(lead).toBe('11 statements')
    expect(JSON.stringify(groups)).not.toContain('historic renewal')
  })

  test('lead to their place in their article', () => {
    const ruiz = model(pages.quotes, 'quotes/').groups.find(({heading}) => heading === 'Ruiz, Ana')
    expect(ruiz?.quotes.map(({to}) => to)).toContainEqual({path: 'articles/port-stays-open/', fragment: 'q1hykuou'})
    expect(ruiz?.to).toEqual(addressOf.person('ana-ruiz'))
  })

  test('are found by outlet and by year too, the unknown and the undated included', () => {
    const [years, outlets] = model(pages.quotes, 'quotes/').ways
    expect(years?.rows.map(({label, count}) => [label, count])).toEqual([
      ['2024', 3],
      ['2023', 6],
      ['Undated', 2],
    ])
    expect(outlets?.rows.map(({label, count}) => [label, count])).toEqual([
      ['Courier & Sons', 5],
      ['Harbour Post', 4],
      ['Unknown outlet', 2],
    ])
    expect(years?.rows.map(({to}) => to.path)).toEqual(['days/2024/', 'days/2023/', 'days/undated/'])
    expect(outlets?.rows.map(({to}) => to.path)).toEqual([
      'sources/courier-and-sons/',
      'sources/harbour-post/',
      'sources/unknown-outlet/',
    ])
  })

  test('of a long list are on several pages; each letter leads to the page and place where it begins', () => {
    const short = quotesPages(catalogue, 4).filter(({address}) => /^quotes\/(?:page-\d+\/)?$/.test(address.path))
    const models = short.map((page) => page.model(linkFrom(page.address)))
    expect(models.map(({groups}) => groups.map(({heading, continued}) => heading + (continued ? ' …' : '')))).toEqual([
      ['Lund, Moira', 'Malenko, Sergei', 'Oakes, Tom & <Tim>'],
      ['Ruiz, Ana', 'Union of Dockers'],
      ['a senior official', 'Unattributed'],
    ])
    for (const {label, to} of models[0]?.letters ?? []) {
      const target = short.findIndex(({address}) => address.path === to.path)
      const letters = models[target]?.groups.map(({letter}) => letter)
      expect(letters, `${label} begins on ${to.path}`).toContain(to.fragment)
    }
    expect(models[0]?.letters).toHaveLength(7)
  })
})
