import {describe, expect, test} from 'vitest'
import {de} from '../../src/messages/de.ts'
import {en} from '../../src/messages/en.ts'
import {es} from '../../src/messages/es.ts'
import {fr} from '../../src/messages/fr.ts'
import {say} from '../../src/messages/say.ts'
import {withLinks} from '../../src/messages/with-links.ts'

describe('say', () => {
  test.each([
    [en, 1, '1 article'],
    [en, 12_000, '12,000 articles'],
    [de, 1_234_567, '1.234.567 Artikel'],
    [fr, 0, '0 article'],
    [fr, 1_200, '1\u202f200 articles'],
    [es, 1_200, '1200 artículos'],
    [es, 12_000, '12.000 artículos'],
  ])('counts as $language does: %#', (messages, count, printed) => {
    expect(say(messages.counts.articles, {count}, messages)).toBe(printed)
  })

  test('of a value that is not there says which', () => {
    expect(() => say('{count} of {all}', {count: 1}, en)).toThrow('Cannot say “{count} of {all}”: it needs `all`')
  })

  test('takes a value as it stands', () => {
    expect(say('“{name}”', {name: '{count} $& [x]'}, en)).toBe('“{count} $& [x]”')
  })
})

test('withLinks takes the places out of a sentence', () => {
  expect(withLinks('By day among [articles], or [home].')).toEqual([
    {words: 'By day among '},
    {place: 'articles'},
    {words: ', or '},
    {place: 'home'},
    {words: '.'},
  ])
})
