import {describe, expect, test} from 'vitest'
import {readWords} from '../../src/search/read/read-question.ts'
import {tellingWords} from '../../src/search/read/telling-words.ts'

const told = (typed: string, language: string) =>
  tellingWords(readWords(typed), language)
    .map(({printed}) => printed)
    .join(' ')

describe('of a question the words are looked for that tell', () => {
  test.each([
    ['What did Ana Ruiz say about the ferries in 2021?', 'en', 'Ana Ruiz ferries 2021'],
    ['2021: what was Ruiz’s view on ferries?', 'en', '2021 Ruiz’s ferries'],
    ['did Ruiz ever say anything about ferries??', 'en', 'Ruiz ferries'],
    ['Was sagte Ana Ruiz 2021 über die Fähren?', 'de', 'Ana Ruiz 2021 Fähren'],
    ['Qu’a dit Ana Ruiz au sujet des ferries en 2021 ?', 'fr', 'Ana Ruiz ferries 2021'],
    ['Qu’a-t-elle dit sur les ferries ?', 'fr', 'ferries'],
    ['¿Qué dijo Ana Ruiz sobre los ferris en 2021?', 'es', 'Ana Ruiz ferris 2021'],
    // a reader's language is not always the archive's
    ['What did Ana Ruiz say about the ferries?', 'de', 'Ana Ruiz ferries'],
    ['Was sagte Ana Ruiz über die Fähren?', 'en', 'Ana Ruiz Fähren'],
    ['What did Ana Ruiz say about the ferries?', 'nl', 'Ana Ruiz ferries'],
  ])('%s', (typed, language, words) => expect(told(typed, language)).toBe(words))
})

describe('as they are typed stay', () => {
  test.each([
    ['a quotation', 'what of “the say of the town”', 'en', '“the say of the town”'],
    ['words that ask for nothing else', 'who is it', 'en', 'who is it'],
    ['capitals among small letters', 'What did WHO say about the US', 'en', 'WHO US'],
    ['words for telling where nothing is asked', 'voters say view', 'en', 'voters say view'],
    ['the word of another language that asks nothing', 'die hard', 'en', 'die hard'],
    ['names and months', 'Will Smith, May 2021', 'en', 'Will Smith May 2021'],
    ['words of a language without a list', 'wat zei Ruiz', 'nl', 'wat zei Ruiz'],
  ])('%s', (_what, typed, language, words) => expect(told(typed, language)).toBe(words))

  test('but not where all is in capitals', () => {
    expect(told('WHAT DID RUIZ SAY', 'en')).toBe('RUIZ')
  })
})
