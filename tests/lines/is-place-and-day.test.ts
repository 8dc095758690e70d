import {expect, it} from 'vitest'
import {isPlaceAndDay} from '../../src/lines/days/is-place-and-day.ts'

it.each([
  ['14 June 2016, Santa Brisa', true],
  ['Cabo Lirio, 14 mar 2019', true],
  ['Kestrel Bay | Friday, 3 May 2024', true],
  ['Vila do Porto – 3 de maio de 2024', true],
  ['14 June 2016', false],
  ['Santa Brisa', false],
  ['The ferry of 14 June 2016', false],
  ['Kestrel Bay, 14 June 2016 to 15 June 2016', false],
  ['On 14 June 2016, Ruiz left.', false],
])('%j: %j', (line, expected) => {
  expect(isPlaceAndDay(line)).toBe(expected)
})
