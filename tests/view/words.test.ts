import {expect, test} from 'vitest'
import {count, firstWords} from '../../src/view/words.ts'

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [12, '12 articles'],
  [1234567, '1,234,567 articles'],
])('%d counted', (number, words) => {
  expect(count(number, 'article')).toBe(words)
})

test('the first words end at a word', () => {
  expect(firstWords('The mayor resigned on Monday.', 18)).toBe('The mayor…')
  expect(firstWords('The mayor\n\nresigned.', 40)).toBe('The mayor resigned.')
  expect(firstWords('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…')
})
