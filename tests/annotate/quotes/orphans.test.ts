import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../../src/archive.ts'
import {certaintiesIn, quotesIn, signedQuotesIn} from './quotes-in.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
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
      'a paragraph of its own behind somebody who is spoken of',
      `"DIAZ: Well, Ana Ruiz has mended it.\n${held}`,
      [`unattributed: — | direct | DIAZ: Well, Ana Ruiz has mended it. … ${heldWords}`],
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

describe('a crosshead between marks', () => {
  const next =
    'Pilots along the coast have been startled by what the board said of them in spring, and by the pay it now offers.'
  const said = 'Ana Ruiz also announced the harbour corps would begin its work in Ferrow.'

  it('is nobody’s words, and goes on with nothing', () => {
    // Its role is given by `clean`, which a parsed text has not been through.
    const seed = {
      file: 'a.txt',
      format: 'text',
      raw: `The Old Boats Go On\n\n${said}\n\n“PILOTS DECIDE FOR GOOD”\n\n${next}`,
    } as const
    const {articles} = archiveOf([{...seed, sha256: '', warnings: []}], decisions)
    const quotes = articles[0]?.record.quotes.filter(({stance}) => !stance) ?? []
    expect(quotes.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'indirect: the harbour corps would begin its work in Ferrow',
    ])
  })

  it('is none where it ends as a sentence does: the speaker goes on', () => {
    expect(quotesIn(`“The old dam held,” Ana Ruiz said.\n\n“Pilots decide for good.”\n\n${next}`, people)[0]).toBe(
      'Ana Ruiz | direct | The old dam held, … Pilots decide for good.',
    )
  })
})
