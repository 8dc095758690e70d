import {describe, expect, test} from 'vitest'
import {addressOf, linkFrom} from '../../../src/view/address.ts'
import {occasionsOf} from '../../../src/view/person/occasion.ts'
import {personPages} from '../../../src/view/person/person-pages.ts'
import {whereaboutsIn} from '../../../src/view/whereabouts.ts'
import {archive} from '../../fixtures/archive.ts'
import {catalogue, model, pages} from '../page-at.ts'

describe('people', () => {
  test('are filed by surname under their letter', () => {
    const {sections} = model(pages.people, 'people/')
    expect(sections.map(({heading, entries}) => [heading, entries.map(({label}) => label)])).toEqual([
      ['L', ['Lund, Moira']],
      ['M', ['Malenko, Sergei', 'Malenko, Sergey']],
      ['O', ['Oakes, Tom & <Tim>']],
      ['R', ['Ruiz, Ana']],
    ])
    expect(sections[3]?.entries[0]).toMatchObject({
      note: 'former transport minister',
      amount: '4 articles, 3 statements',
    })
  })

  test('are found under every spelling, which leads to the name they are filed under and counts as no one else', () => {
    const {sections, lead} = model(pages.people, 'people/')
    expect(sections[1]?.entries[1]).toMatchObject({
      label: 'Malenko, Sergey',
      see: 'see Malenko, Sergei',
      to: {path: 'people/sergei-malenko/'},
    })
    expect(lead).toBe('4 people in this archive.')
    expect(sections.flatMap(({entries}) => entries.map(({label}) => label))).not.toContain('Malenko')
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

  test('have the roles that most articles give first, with their years, at most five', () => {
    const {roles, moreRoles} = model(pages.person, 'people/ana-ruiz/')
    expect(roles.map(({years}) => years)).toEqual(['2024', '2023', '2023', undefined])
    expect(moreRoles).toBe(0)
  })

  test('name those of like names', () => {
    expect(model(pages.person, 'people/sergei-malenko/').like).toMatchObject([
      {label: 'Ana Ruiz', to: {path: 'people/ana-ruiz/'}, note: 'former transport minister'},
    ])
    expect(model(pages.person, 'people/ana-ruiz/').like).toEqual([])
  })

  test('whom one article names have no page; links lead to where it does', () => {
    expect(pages.person.map(({address}) => address.path)).toEqual(['people/ana-ruiz/', 'people/sergei-malenko/'])
    const link = linkFrom(addressOf.people(), whereaboutsIn(catalogue))
    expect(link(addressOf.person('moira-lund'))).toBe('../articles/whales/#person-moira-lund')
    expect(link(addressOf.person('ana-ruiz'))).toBe('../people/ana-ruiz/')
  })

  test('appear at occasions: a story, a day, or a report alone', () => {
    const {occasions} = model(pages.person, 'people/ana-ruiz/')
    expect(
      occasions.map(({kind, label, reports, statements}) => [kind, label, reports.length, statements.length]),
    ).toEqual([
      ['report', 'Whales < ships & ferries, a study of the bay finds', 1, 0],
      ['story', 'Strike talks in the port of Santa Brisa', 3, 1],
    ])
    expect(occasionsOf([...archive.articles], []).map(({key}) => key)).toContain('day 2024-02-29')
  })

  test('are in company, of which several articles know', () => {
    const people = model(pages.person, 'people/ana-ruiz/').profile?.lists.find(({title}) => title === 'People')
    expect(people?.rows.map(({label, count}) => [label, count])).toEqual([['Sergei Malenko', 2]])
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
