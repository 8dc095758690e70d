import {expect, test} from 'vitest'
import {placeName} from '../../src/derived/place-name.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import {archive} from '../fixtures/archive.ts'
import {inventArticle} from '../fixtures/invent-article.ts'

const report = (printed: string) =>
  inventArticle({file: 'report.txt', lines: [`${printed}, Aug. 15 — It rains.`], places: [printed]})

test.each([
  ['GULL ISLAND', 'Gull Island', 'Gull Island'],
  ['Gull Island', 'Gull Island', 'Gull Island'],
  // The dateline is of another place: nobody knows how this one is written.
  ['GULL ISLAND', 'Novara', 'GULL ISLAND'],
  ['UAE', undefined, 'UAE'],
] as const)('%s under a dateline from %s is filed as %s', (printed, place, name) => {
  const {dateline: _, ...record} = report(printed).record
  const dateline = place && {value: {place}, certainty: 'stated' as const, rule: 'dateline-agency', evidence: []}
  const dated = {...record, ...(dateline && {dateline})}
  expect(record.places.map((thing) => placeName(thing, dated))).toEqual([name])
})

test('one article that prints it in ordinary letters is enough', () => {
  const articles = [report('GULL ISLAND'), report('Gull Island')]
  expect(catalogueOf({...archive, articles}).place.get('gull-island')).toMatchObject({name: 'Gull Island'})
})
