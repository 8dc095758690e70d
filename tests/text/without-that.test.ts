import {expect, test} from 'vitest'
import {withoutThat} from '../../src/text/without-that.ts'

test.each([
  ['that, “The bridge stays open”', '“The bridge stays open”'],
  ['that “the bridge” stays', '“the bridge” stays'],
  ['that, in general, the bridge stays', 'in general, the bridge stays'],
  ['that she would stay', 'she would stay'],
  ['that the bridge would stay', 'the bridge would stay'],
])('a conjunction is left out: %s', (words, shown) => {
  expect(withoutThat(words)).toBe(shown)
})

test.each([
  'that claim',
  'that … to be late',
  'that one is late',
  'that',
  'that,',
  'That, however, is not understood',
  'thatched roofs burn',
  'the bridge that she crossed',
])('what points at something, or stands elsewhere, is kept: %s', (words) => {
  expect(withoutThat(words)).toBe(words)
})
