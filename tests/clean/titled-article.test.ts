import {expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import {parse} from '../../src/parse/index.ts'

const title = 'Clock stops at noon, and stays'
const text =
  'The clock of Ashby town hall stopped at noon on New Year’s Day and has not moved since, and half the town would like it to stay so.'

const rolesOf = (lines: readonly string[]) =>
  clean(
    parse({
      file: 'a.pdf',
      format: 'text',
      raw: [...lines, text].join('\n\n'),
      sha256: '',
      warnings: [],
      metadata: [
        {field: 'headline', value: title, certainty: 'inferred', rule: 'largest-type', evidence: {says: title}},
      ],
    }),
  ).blocks.map(({role}) => role)

it('finds the line that is the headline of a document, and heads the text with what stands below it', () => {
  expect(rolesOf(['Home News Sport', title, 'Rob Farrow', 'Tue 7 Jan 2014 06.00 GMT'])).toEqual([
    'furniture',
    'headline',
    'byline',
    'byline',
    'body',
  ])
})

it('keeps the folio above it', () => {
  const lines = ['Saturday, 12 October 2019 www.almondherald.example', 'The Almond Herald', title]
  expect(rolesOf(lines)).toEqual(['byline', 'byline', 'headline', 'body'])
})

it('sets nothing aside where no line says the headline', () => {
  expect(rolesOf(['Clocks of the county'])).not.toContain('furniture')
})
