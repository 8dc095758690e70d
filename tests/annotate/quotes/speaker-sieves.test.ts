import {describe, expect, it} from 'vitest'
import type {Findings, FoundPerson} from '../../../src/annotate/findings.ts'
import {nothingFound} from '../../../src/annotate/findings.ts'
import {findQuotes} from '../../../src/annotate/quotes/find-quotes.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'

const readingOf = (raw: string) => read(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))

/** The kind, name and sieve of the last speaker of a text. */
function lastSpeaker(raw: string, known: (text: string) => Partial<Findings>): string {
  const reading = readingOf(raw)
  const speaker = findQuotes(reading, {...nothingFound, ...known(reading.text)}).at(-1)?.speaker
  return speaker ? `${speaker.kind} ${speaker.name}: ${speaker.rule.split(' + ').at(-1)}` : 'none'
}

const mentionOf = (text: string, name: string) => {
  const start = text.indexOf(name)
  return {start, end: start + name.length}
}

function minister(text: string): FoundPerson {
  const name = 'Ana Ruiz'
  const role = {value: 'defence minister', certainty: 'stated' as const, rule: 'test', evidence: []}
  const mentions = [{...mentionOf(text, name), kind: 'full' as const}]
  return {name, aliases: [name], roles: [role], mentions, gender: undefined, certainty: 'stated', rule: 'test'}
}

describe('person-of-role', () => {
  it.each([
    ['a match', 'The minister said the dam held.', 'person Ana Ruiz: person-of-role'],
    ['a near miss: another office', 'The governor said the dam held.', 'group The governor: words-of-the-text'],
    ['a silence: any minister', 'A minister said the dam held.', 'group A minister: words-of-the-text'],
  ])('%s', (_case, sentence, expected) => {
    const text = `Defence minister Ana Ruiz left. ${sentence}`
    expect(lastSpeaker(text, (reading) => ({people: [minister(reading)]}))).toBe(expected)
  })
})

describe('named-organisation', () => {
  const board = (text: string) => ({
    organisations: ['Taal Water Board', 'Board of Taal']
      .filter((name) => text.includes(name))
      .map((name) => ({name, mentions: [mentionOf(text, name)]})),
  })
  it.each([
    ['a match', 'The Taal Water Board said the dam held.', 'organisation Taal Water Board: named-organisation'],
    [
      'a match that reaches beyond its head',
      'The Board of Taal said the dam held.',
      'organisation Board of Taal: named-organisation',
    ],
    [
      'a near miss: one who leads it',
      'The head of the Board of Taal said the dam held.',
      'group The head of the Board of Taal: words-of-the-text',
    ],
    [
      'a near miss: one named after it',
      'Board of Taal engineers said the dam held.',
      'group Board of Taal engineers: words-of-the-text',
    ],
    [
      'a near miss: one who works there',
      'A Taal Water Board engineer said the dam held.',
      'group A Taal Water Board engineer: words-of-the-text',
    ],
    ['a silence: nobody of that name', 'The engineers said the dam held.', 'group The engineers: words-of-the-text'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text, board)).toBe(expected)
  })
})

describe('a name on no list of the article', () => {
  it.each([
    ['of a person', 'On Monday Chen said the dam held.', 'person Chen: unlisted-name'],
    ['of a place', 'On Monday Beirut said the dam held.', 'group Beirut: unlisted-name'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text, () => ({}))).toBe(expected)
  })
})

describe('clause-dash-name', () => {
  it.each([
    ['a match', 'headline', 'Dam will hold for years — Ruiz', 'clause-dash-name'],
    ['a near miss: more than a name', 'headline', 'Dam will hold for years — Ruiz is sure', undefined],
    ['a silence: running text', 'body', 'Dam will hold for years — Ruiz', undefined],
  ] as const)('%s', (_case, role, text, expected) => {
    const reading = readingOf(text)
    const blocks = reading.blocks.map((block) => ({...block, role}))
    const [quote] = findQuotes({...reading, blocks}, nothingFound)
    expect(quote?.speaker?.rule.split(' + ')[0]).toBe(expected)
  })
})
