import {expect, test} from 'vitest'
import {dayCertainty} from '../../src/derived/day-certainty.ts'
import type {Certainty} from '../../src/model.ts'
import {markedArticle} from '../view/article/marked-article.ts'

const line = 'On 22 March 1998, as in the 1990s, and on Friday. Last year, in August.'

function certaintyOf(words: string, value: string, published: Certainty): Certainty {
  const article = markedArticle(line)
  const start = line.indexOf(words)
  const record = {...article.record, published: {value: '1998-04-01', certainty: published, rule: 'test', evidence: []}}
  return dayCertainty({span: {start, end: start + words.length}, value}, {...article, record})
}

test.each([
  ['22 March 1998', '1998-03-22', 'guessed', 'stated'],
  ['1990s', '199', 'guessed', 'stated'],
  ['Friday', '1998-03-27', 'stated', 'inferred'],
  ['Last year', '1997', 'inferred', 'inferred'],
  ['August', '1998-08', 'guessed', 'guessed'],
] as const)('“%s” for %s, in an article whose day is %s, is %s', (words, value, published, certainty) => {
  expect(certaintyOf(words, value, published)).toBe(certainty)
})
