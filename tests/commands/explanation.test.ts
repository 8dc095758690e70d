import {expect, test} from 'vitest'
import {explanationOf} from '../../src/commands/explanation.ts'
import {archive} from '../fixtures/archive.ts'

const article = archive.articles.find(({record}) => record.id === 'minister-dockers')
if (!article) throw new Error('the fixture has this article')
const explanation = explanationOf(article, archive)
const {headline} = article.record

test('a fact comes with its certainty, its rule and the passage', () => {
  expect(explanation).toContain(
    `Headline: Minister: the port stays open as long as we talk — ${headline?.certainty}, ${headline?.rule}\n`,
  )
})

test('a mention is shown in its line, between marks, with a little of what stands around it', () => {
  expect(explanation).toContain('surname, 7: ')
  expect(explanation).toMatch(/surname, 7: [^\n]*‹Ruiz›[^\n]*\n/)
})

test('a quotation names its speaker, or says that there is none', () => {
  expect(explanation).toContain('direct: Ana Ruiz (person) — ')
  const clipping = archive.articles.find(({record}) => record.id === 'strike')
  expect(clipping && explanationOf(clipping, archive)).toContain('direct: unattributed\n      5: …')
})

test('what was not found is said', () => {
  expect(explanation).toContain('Relayed by: not found\n')
})
