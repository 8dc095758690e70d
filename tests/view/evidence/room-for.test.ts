import {expect, test} from 'vitest'
import {roomFor} from '../../../src/view/evidence/room-for.ts'
import {markedArticle} from '../article/marked-article.ts'

test.each([
  ['a text of usual length has room for all', 6_000, 30],
  ['one of four thousand words for a part', 21_000, 15],
  ['one of ten thousand words for none', 60_000, 0],
])('%s', (_, letters, room) => {
  expect(roomFor(markedArticle('Rain fell. '.repeat(letters / 11).padEnd(letters, '.')), 30)).toBe(room)
})
