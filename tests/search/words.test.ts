import {expect, test} from 'vitest'
import {wordsOf} from '../../src/search/words.ts'

test.each([
  ['The quay stays open.', ['the', 'quay', 'stays', 'open']],
  ['Kim Jong-un’s visit', ['kim', 'jong', 'un', 'visit']],
  ["the minister's aide, O'Neill", ['the', 'minister', 'aide', 'o', 'neill']],
  ['l’État, Müller, Straße, Łódź', ['l', 'etat', 'muller', 'strasse', 'lodz']],
  ['1,200 dockers, 3.5 percent, 1.200.000', ['1200', 'dockers', '3.5', 'percent', '1200000']],
  ['Сергей сказал', ['сергеи', 'сказал']],
  ['東京都', ['東京', '京都']],
  ['港', ['港']],
  ['— “…” —', []],
])('%s', (text, words) => {
  expect(wordsOf(text).map(({word}) => word)).toEqual(words)
})

test('a word knows where it stands', () => {
  const text = 'Élan at 1,200 knots'
  expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['Élan', 'at', '1,200', 'knots'])
})
