import {expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'

/** The language of a page that calls itself so, of words that tell none. */
function languageOf(tag: string): string | undefined {
  const raw = `<!doctype html><html lang="${tag}"><head><title>Novara</title></head><body><article><h1>Novara</h1><p>Novara 12, Orvik 7.</p></article></body></html>`
  const seed = {file: 'a.html', format: 'html' as const, raw, sha256: '', warnings: []}
  const decisions = {site: {title: 'Test', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
  return articleOf(seed, decisions).record.language?.value
}

test.each([
  ['pt-BR', 'pt-BR'],
  ['gsw', 'gsw'],
  ['en-GB', undefined],
  ['ENGLISH', undefined],
  ['und', undefined],
  // `x` is no script, and a page that asked for its name could not be printed.
  ['und-x', undefined],
  ['und-harbour', undefined],
])('a page that calls itself %s is in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})
