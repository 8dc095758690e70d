import {describe, expect, it} from 'vitest'
import {certaintiesIn, signedQuotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const
const held = '“The dam held for years and it will hold.”'
const heldWords = 'The dam held for years and it will hold.'

describe('passages without a cue', () => {
  it.each([
    [
      'quote-dash-name',
      `${held} — Ana Ruiz, mayor`,
      [`quote-dash-name + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'quote-dash-name before the next paragraph',
      `${held} ― Ana Ruiz\n\nThe wall stood.`,
      [`quote-dash-name + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    ['a dash that goes on', `${held} — Ana Ruiz was sure of it`, [`unattributed: — | direct | ${heldWords}`]],
    [
      'name-colon-quote',
      `Ana Ruiz was blunt before the press: ${held}`,
      [`name-colon-quote + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'name-colon-quote, next paragraph',
      `Ana Ruiz put it in a letter:\n${held}`,
      [`name-colon-quote + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'an opening question before the colon',
      `Ana Ruiz left. Asked why, she demurred: ${held}`,
      [`name-colon-quote + pronoun-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'name-colon-quote, a name after a dash',
      `Growers of Taal agree - Ana Ruiz: ${held}`,
      [`name-colon-quote + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'a dash long before the colon',
      `Ana Ruiz was blunt — at last — before the press: ${held}`,
      [`name-colon-quote + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    ['a colon that nobody stands before', `One more thing: ${held}`, [`unattributed: — | direct | ${heldWords}`]],
    [
      'quote-name-any-verb',
      '“The dam held,” Ana Ruiz shrugged off.',
      ['quote-name-any-verb + named-person: Ana Ruiz | direct | The dam held,'],
    ],
    [
      'a name with a verb in the next paragraph',
      '“The dam held,” Ben Diaz wrote. “No doubt!”\nAna Ruiz shared the message.',
      ['quote-name-verb + named-person: Ben Diaz | direct | The dam held, … No doubt!'],
    ],
    ['a label before a name', 'The “wall of sand” Ana Ruiz built has fallen.', []],
    [
      'subject-of-sentence',
      `Ana Ruiz took the floor with ${held}`,
      [`subject-of-sentence + named-person: perhaps Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'subject-before-quote',
      `Ana Ruiz shrugged. ${held}`,
      [`subject-before-quote + named-person: perhaps Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'paragraph-behind-one-person',
      `Ana Ruiz shrugged.\n${held}`,
      [`paragraph-behind-one-person + named-person: Ana Ruiz | direct | ${heldWords}`],
    ],
    [
      'a paragraph of its own behind two people',
      `Ana Ruiz met Ben Diaz.\n${held}`,
      [`unattributed: — | direct | ${heldWords}`],
    ],
    [
      'a summary in a letter',
      `A spokeswoman, Ana Ruiz, summed it up in a letter: ${held}`,
      [`name-colon-quote + name-in-apposition: Ana Ruiz | direct | ${heldWords}`],
    ],
    ['a title', 'Ana Ruiz wept over “The Long Silent Road Across the Dam.”', []],
  ])('%s', (_case, text, expected) => {
    expect(signedQuotesIn(text, people)).toEqual(expected)
  })
})

describe('how sure a speaker without a cue is', () => {
  it.each([
    ['a colon', `Ana Ruiz was blunt before the press: ${held}`, 'inferred'],
    ['any verb', '“The dam held,” Ana Ruiz shrugged off.', 'inferred'],
    ['a subject nearby', `Ana Ruiz took the floor with ${held}`, 'guessed'],
    ['a verb of saying', '“The dam held,” Ana Ruiz said.', 'stated'],
  ])('%s', (_case, text, certainty) => {
    expect(certaintiesIn(text, people)).toEqual([certainty])
  })
})
