import {describe, expect, test} from 'vitest'
import {addressOf} from '../../../src/view/address.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {outletsOverTime} from '../../../src/view/charts/outlets-over-time.ts'
import {pagesOf} from '../../../src/view/pages.ts'
import {harbour} from '../../corrections/harbour.ts'
import {model} from '../page-at.ts'

const body = `The Orvik ferry sailed again on Tuesday after three days in port, with mail and flour for two of the outer islands, harbour minister Ana Ruiz said.

“The ferry is safe and the crew is rested,” Ruiz told reporters at the quay in Orvik, Norway.

Divers had mended the rudder in two nights, while pupils from the islands slept in the hall of the fish market.`

/** An agency’s report, two papers that print it, and one that was at the quay itself. */
const texts = {
  'wire.txt': `Ferry returns to Orvik after storm\n\nORVIK, Aug. 15, 2023 (Reuters) - ${body}`,
  'courier.txt': `---\nsource: Orvik Courier\ndate: 2023-08-15\n---\nFerry is back\n\n${body}`,
  'post.txt': `---\nsource: Lasko Post\ndate: 2023-08-16\n---\nFerry sails\n\n${body.split('\n\n').slice(0, 2).join('\n\n')}`,
  'gull.txt': `---\nsource: The Gull\ndate: 2023-08-15\n---\nOrvik ferry leaves port\n\nOrvik cheered when the ferry blew its horn for the first time since the storm, and the band of the school played on the quay.\n\n“The ferry is safe and the crew is rested,” said Ana Ruiz, the harbour minister.`,
}
const archive = harbour([], texts)
const catalogue = catalogueOf(archive)
const pages = pagesOf(catalogue)
const page = (id: string) => model(pages.article, addressOf.article(id).path)
const named = (
  some: readonly {readonly entry: {readonly outlet: {readonly label: string}}; readonly relation: string}[] = [],
) => some.map(({entry, relation}) => `${entry.outlet.label}: ${relation}`)

describe('the page of an article', () => {
  test('that others print says who', () => {
    const {copies} = page('wire')
    expect([copies?.lead, copies?.agency, named(copies?.others)]).toEqual([
      undefined,
      undefined,
      ['Orvik Courier: same', 'Lasko Post: shorter'],
    ])
  })

  test('that prints the report of another says whose, who else does, and what it left out', () => {
    const {copies} = page('post')
    expect([copies?.lead?.entry.outlet.label, copies?.lead?.relation, named(copies?.others)]).toEqual([
      'Reuters',
      'shorter',
      ['Orvik Courier: same'],
    ])
    expect(copies?.differences?.shown).toEqual([
      expect.objectContaining({
        kind: 'changed',
        there: expect.arrayContaining([{text: expect.stringContaining('(Reuters)'), differs: true}]),
      }),
      {kind: 'left out', text: expect.stringMatching(/^Divers had mended/)},
    ])
  })

  test('names the agency where it is no paper’s report', () => {
    const {'wire.txt': wire, 'courier.txt': courier} = texts
    const signed = wire.replace('Ferry returns', '---\nvia: Lasko Post\n---\nFerry returns')
    const longer = `${courier}\n\nThe band of the school played until it rained.`
    const some = pagesOf(catalogueOf(harbour([], {'wire.txt': signed, 'courier.txt': longer})))
    const {copies} = model(some.article, addressOf.article('wire').path)
    expect([copies?.lead?.entry.outlet.label, copies?.agency?.label]).toEqual(['Orvik Courier', 'Reuters'])
  })

  test('lists a statement elsewhere only where another report has it', () => {
    expect(page('post').sideBySide.flatMap(({sameWords}) => sameWords.map(({outlet}) => outlet))).toEqual(['The Gull'])
    expect(page('gull').sideBySide.flatMap(({sameWords}) => sameWords.map(({outlet}) => outlet))).toEqual(['Reuters'])
  })

  test('that was written anew has nothing to say, and names the report once among the others', () => {
    const {copies, alsoReported} = page('gull')
    expect([copies, alsoReported?.entries.map(({outlet}) => outlet.label)]).toEqual([undefined, ['Reuters']])
  })

  test('shows no difference from a text that is kept back', () => {
    const kept = harbour([{what: 'visibility', of: 'wire', value: 'hidden'}], texts)
    const copies = model(pagesOf(catalogueOf(kept)).article, addressOf.article('post').path).copies
    expect([copies?.lead?.entry.outlet.label, copies?.differences]).toEqual(['Reuters', undefined])
  })

  test('says no more once the archivist has undone it', () => {
    const undone = harbour([{what: 'not-a-copy', of: 'post'}], texts)
    const {copies, corrections} = model(pagesOf(catalogueOf(undone)).article, addressOf.article('post').path)
    expect([copies, corrections.map(({label}) => label)]).toEqual([undefined, ['Not a copy']])
  })
})

describe('a reprint is no second witness', () => {
  const story = () => model(pages.story, pages.story[0]?.address.path ?? '')

  test('of a statement', () => {
    const {statements} = story()
    expect(statements.map(({agreement}) => agreement)).toEqual([
      'Reuters and The Gull report this, in the same words; 2 reprints not counted',
    ])
    const alone = harbour([], {'wire.txt': texts['wire.txt'], 'courier.txt': texts['courier.txt']})
    const person = model(pagesOf(catalogueOf(alone)).person, addressOf.person('ana-ruiz').path)
    const agreements = person.occasions.flatMap(({statements: some}) => some.map(({agreement}) => agreement))
    expect(agreements).toContain('One report of this, printed by Orvik Courier and Reuters')
    const two = model(pagesOf(catalogueOf(alone)).story, pagesOf(catalogueOf(alone)).story[0]?.address.path ?? '')
    expect(two.statements).toEqual([])
  })

  test('of a story: it shares the letter of its report', () => {
    const {lead, reports, comparisons} = story()
    expect(lead).toMatch(/^2 reports, 2 reprints, /)
    expect(reports.map(({letter, entry, copies}) => [letter, entry.outlet.label, copies.length])).toEqual([
      ['A', expect.any(String), expect.any(Number)],
      ['B', expect.any(String), expect.any(Number)],
    ])
    expect(comparisons[0]?.rows.map(({label, by}) => [label, by])).toContainEqual(['Ana Ruiz', 2])
  })

  test('nor among the counts of the front page, which have both', () => {
    const {counts, stories, people} = model(pages.home, '')
    expect([counts[0]?.name, counts[0]?.amount]).toEqual(['4 articles', '2 without reprints'])
    expect(stories.map(({amount}) => amount)).toEqual(['2 reports, 2 reprints'])
    expect(people.map(({name, amount}) => [name, amount])).toEqual([['Ana Ruiz', '7 statements, 3 without reprints']])
  })
})

test('a chart over time draws reprints apart, and has both in its table', () => {
  const old = `---\nsource: The Gull\ndate: 2023-08-11\n---\nStorm nears\n\nOrvik shut its harbour on Friday. Boats were tied twice.`
  const chart = outletsOverTime(catalogueOf(harbour([], {...texts, 'storm.txt': old})))
  expect(chart?.table.columns.slice(1, 3).map(({label}) => label)).toEqual(['All', 'Without reprints'])
  expect(chart?.table.rows.map(({cells}) => cells.slice(0, 2))).toEqual([
    [1, 1],
    [3, 2],
    [1, 0],
  ])
  expect(chart?.caption).toContain('open: reprints')
  const without = outletsOverTime(catalogueOf(harbour()))
  expect(without?.table.columns.map(({label}) => label)).not.toContain('Without reprints')
})
