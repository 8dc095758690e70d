import {describe, expect, it} from 'vitest'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {annotationFiles} from '../../../src/view/data/annotations.ts'
import {dataFiles} from '../../../src/view/data/data-files.ts'
import {feedsOf} from '../../../src/view/feeds/feeds-of.ts'
import {searchEntry} from '../../../src/view/search/search-entry.ts'
import {keepBack} from '../../../src/view/visibility/keep-back.ts'
import {harbour, reports} from '../../corrections/harbour.ts'

const long = `${reports['ferry.txt']}

The night before, the crew had slept in the waiting room under blankets lent by the fishmonger.`

const texts = {'ferry.txt': long}
const shown = (visibility: string) => keepBack(harbour([{what: 'visibility', of: 'ferry', value: visibility}], texts))
const ferryIn = (visibility: string) => {
  const article = shown(visibility).articles.find(({record}) => record.id === 'ferry')
  if (!article) throw new Error('the ferry is gone')
  return article
}

/** All that is made of an archive besides its pages, as text. */
function madeOf(visibility: string): string {
  const archive = shown(visibility)
  const catalogue = catalogueOf(archive)
  const files = [...dataFiles(catalogue).flatMap(({files: some}) => some), ...annotationFiles(catalogue)]
  return [
    ...files.flatMap(({pieces}) => [...pieces()]),
    JSON.stringify(feedsOf(catalogue)),
    ...archive.articles.map((article) => JSON.stringify(searchEntry(article))),
    JSON.stringify(archive),
  ].join('\n')
}

describe('keepBack', () => {
  it('leaves an archive alone that keeps nothing back', () => {
    const archive = harbour([], texts)
    expect(keepBack(archive)).toBe(archive)
    expect(madeOf('full')).toContain('blankets lent')
  })

  it.each(['hidden', 'excerpt'])('%s: no table, feed, index or annotation holds the text', (visibility) => {
    expect(madeOf(visibility)).not.toContain('blankets')
    expect(madeOf(visibility)).not.toContain('quay in Orvik')
  })

  it('an excerpt has the first paragraph', () => {
    expect(ferryIn('excerpt').record.text).toMatch(/^ORVIK, .* harbour minister Ana Ruiz said\.$/)
    expect(ferryIn('hidden').record.text).toBe('')
  })

  it('statements, people and their words stay, at the offsets of the file', () => {
    const {record, raw} = ferryIn('hidden')
    expect(raw).toHaveLength(long.length)
    const words = record.quotes.map(({spans: [first]}) => raw.slice(first?.start, first?.end))
    expect(words).toEqual([
      'The Orvik ferry sailed again on Tuesday after three days in port',
      'The ferry is safe and the crew is rested,',
      'Nobody should have waited in the rain,',
    ])
    expect(record.people.map(({name, mentions: [first]}) => [name, raw.slice(first?.start, first?.end)])).toEqual([
      ['Ana Ruiz', 'Ana Ruiz'],
      ['Sergei Malenko', 'Sergei Malenko'],
    ])
  })
})
