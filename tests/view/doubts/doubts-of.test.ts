import {expect, test} from 'vitest'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {doubtKinds, doubtsOf} from '../../../src/view/doubts/doubts-of.ts'
import {archive} from '../../fixtures/archive.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

const doubts = doubtsOf(catalogueOf(archive))

test('the least certain comes first', () => {
  const ranks = doubts.map((doubt) => doubtKinds.indexOf(doubt.kind))
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(doubts[0]).toEqual({
    kind: 'unreadable',
    file: 'scan.txt',
    says: 'looks like a picture; save the article as text',
  })
})

test('an article without date and outlet is listed with the front matter that settles both', () => {
  const missing = doubts
    .filter((doubt) => doubt.file === 'clippings/strike.txt')
    .map((doubt) => [doubt.kind, doubt.settledBy])
  expect(missing).toContainEqual(['undated', 'date: …   # 2023-08-15, 2023-08, 2023'])
  expect(missing).toContainEqual(['unknown-outlet', 'source: …'])
})

test('a quotation without a speaker is listed with its line; a term and stated speakers are not', () => {
  expect(doubts.filter((doubt) => doubt.kind === 'unattributed')).toEqual([
    expect.objectContaining({
      file: 'clippings/strike.txt',
      line: 5,
      says: '“Shame on them!”',
      quote: expect.stringContaining('.q'),
    }),
  ])
})

test('a guessed speaker is asked about, with the rule that guessed', () => {
  expect(doubts.filter((doubt) => doubt.kind === 'guessed-speaker')).toEqual([
    expect.objectContaining({file: '2023/minister-dockers.txt', says: expect.stringContaining('A spokesman? (')}),
  ])
})

test('of a quotation, marks inside become single ones, and the comma before its cue is left out', () => {
  const article = inventArticle({
    file: 'note.txt',
    lines: ['“She shouted “Stay” twice,” they said.'],
    quotes: [{text: 'She shouted “Stay” twice,'}],
  })
  expect(doubtsOf(catalogueOf({...archive, articles: [article]})).filter(({kind}) => kind === 'unattributed')).toEqual([
    expect.objectContaining({says: '“She shouted ‘Stay’ twice”'}),
  ])
})
