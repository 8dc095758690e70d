import {describe, expect, it} from 'vitest'
import {signedQuotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Ahmed al-Haddad': 'male'} as const

/** The speaker of the last quote of a text, behind the sieve that found out. */
const lastSpeaker = (text: string): string =>
  (signedQuotesIn(text, people).at(-1) ?? 'none').replace(/^.* \+ /, '').replace(/ \|.*$/, '')

describe('from mention to speaker', () => {
  it.each([
    ['a name', 'The mayor, Ana Ruiz, said the dam held.', 'person-in-apposition: Ana Ruiz'],
    ['whose aide it is', 'Ana Ruiz’s aide said the dam held.', 'words-of-the-text: Ana Ruiz’s aide'],
    ['whom an aide serves', 'An aide to Ana Ruiz said the dam held.', 'words-of-the-text: An aide to Ana Ruiz'],
    ['an aide by name', 'Ana Ruiz’s aide Ben Diaz said the dam held.', 'named-person: Ben Diaz'],
    ['a name set beside', 'Her rival, Ben Diaz, said the dam fell.', 'person-in-apposition: Ben Diaz'],
    [
      'a surname with its article',
      'Ahmed al-Haddad came. Haddad said the dam fell.',
      'surname-of-person: Ahmed al-Haddad',
    ],
    ['who', 'He met Ana Ruiz, who said the dam held.', 'relative-person: Ana Ruiz'],
    ['a pronoun that fits', 'Ana Ruiz met Ben Diaz. “It fell,” he said.', 'pronoun-person: Ben Diaz'],
    ['a pronoun for the subject', 'Ana Ruiz met the crew. “It held,” she said.', 'pronoun-person: Ana Ruiz'],
    [
      'a pronoun for somebody unnamed',
      'A spokeswoman for Ben Diaz said he was ill. “He rests,” she said.',
      'pronoun-unnamed: A spokeswoman for Ben Diaz',
    ],
    ['a pronoun that fits nobody', 'The crew left. “It held,” she said.', 'pronoun-person: she'],
    ['it, the ministry', 'The ministry denied the report. “It held,” it said.', 'pronoun-thing: The ministry'],
    [
      'another word for who spoke last',
      'Ana Ruiz said the dam held. The billionaire said it was new.',
      'last-speaker: Ana Ruiz',
    ],
    [
      'an official is somebody else',
      'Ana Ruiz said the dam held. The official said it was new.',
      'words-of-the-text: The official',
    ],
    ['witnesses', 'Witnesses said the dam fell.', 'words-of-the-text: Witnesses'],
    ['an acronym', 'TASN said the dam fell.', 'unlisted-name: TASN'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
