import {describe, expect, it} from 'vitest'
import {quotesIn, stancesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

/** For each sieve a match, a near miss that another sieve or nobody takes, and a silence. */
const cases: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  'asked-about': [
    ['Asked whether the dam would hold, Ana Ruiz left.', ['— | whether the dam would hold']],
    ['She was asked about the old dam.', ['— | the old dam']],
    ['He left the hall and the dam was asked for.', []],
    ['They did what was asked.', []],
  ],
  'in-the-poll': [
    [
      'Ana Ruiz leads by four points in a new Harbour Board poll.',
      ['in-the-poll + words-of-the-text: a new Harbour Board poll | Ana Ruiz leads by four points'],
    ],
    [
      'In a poll of growers, Ana Ruiz leads by four points.',
      ['in-the-poll + words-of-the-text: a poll | Ana Ruiz leads by four points'],
    ],
    ['Ana Ruiz is ahead of all others in the polls.', []],
    ['One in four growers in a poll last year.', []],
  ],
  'content-has-noun-of-name': [
    ['The dam has the support of Ben Diaz.', ['content-has-noun-of-name + named-person: Ben Diaz | The dam']],
    [
      'Ana Ruiz drew sharp criticism from growers.',
      ['content-has-noun-of-name + words-of-the-text: growers | Ana Ruiz'],
    ],
    ['Ana Ruiz has toned down her criticism of Ben Diaz.', ['name-noun-content + pronoun-person: Ana Ruiz | Ben Diaz']],
    ['The support of the wall is made of stone.', []],
  ],
  'content-verb-by-name': [
    ['The plan was rejected by Ben Diaz.', ['content-verb-by-name + named-person: Ben Diaz | The plan']],
    ['The plan was rejected by a wide margin.', []],
    ['The wall was built by Ben Diaz.', []],
  ],
  'content-is-expected': [
    ['Ben Diaz is widely expected to resign.', ['— | Ben Diaz … to resign']],
    ['She was known as the Dam Builder.', ['— | She … the Dam Builder']],
    ['She had expected to win.', ['name-verb-content + pronoun-of-nobody: she | to win']],
    ['The train was expected at noon.', []],
  ],
  'subject-seems': [
    ['The dam seems to hold.', ['— | The dam … to hold']],
    ['Ana Ruiz appeared ready to resign.', ['— | Ana Ruiz … ready to resign']],
    ['Ana Ruiz appeared on the balcony.', []],
  ],
  'subject-reportedly': [
    ['The dam reportedly broke on Monday.', ['— | The dam … broke']],
    ['Reportedly, nobody was there.', []],
    ['The report was reported lost.', []],
  ],
  'it-is-clear': [
    ['It is unclear whether the dam will hold.', ['— | whether the dam will hold']],
    ['It was clear that it would break.', ['— | it would break']],
    ['The water is clear and cold.', []],
  ],
  'name-is-eager': [
    ['Ana Ruiz is eager to leave.', ['name-is-eager + named-person: Ana Ruiz | to leave']],
    ['Critics remain deeply skeptical of the dam.', ['name-is-eager + words-of-the-text: Critics | the dam']],
    ['The eager crew left for the dam.', []],
  ],
  'name-verb-object': [
    ['Ana Ruiz embraced the plan.', ['name-verb-object + named-person: Ana Ruiz | the plan']],
    ['Ben Diaz voted against the bill.', ['name-verb-object + named-person: Ben Diaz | the bill']],
    ['Ben Diaz plans to resign.', ['name-verb-object + named-person: Ben Diaz | to resign']],
    ['Ana Ruiz pushed strongly for the dam.', ['name-verb-object + named-person: Ana Ruiz | the dam']],
    ['Ana Ruiz came out against the dam.', ['name-verb-object + named-person: Ana Ruiz | the dam']],
    ['Ana Ruiz made the case for the dam.', ['name-verb-object + named-person: Ana Ruiz | the dam']],
    ['Ana Ruiz failed to address the flood.', ['name-verb-object + named-person: Ana Ruiz | the flood']],
    ['Ana Ruiz came out of the house.', []],
    ['The wide plans were old.', []],
    ['Ana Ruiz voted.', []],
  ],
  infinitives: [
    ['Ana Ruiz went on to say the dam would hold.', []],
    ['Ana Ruiz had nothing to say.', []],
  ],
  'nobody who can speak': [
    ['The process explains why the dam fell.', ['— | why the dam fell']],
    ['Process: the dam fell.', []],
  ],
  'name-noun-content': [
    [
      'Ana Ruiz’s claim that the dam held drew laughs.',
      ['name-noun-content + named-person: Ana Ruiz | the dam held drew laughs'],
    ],
    ['The criticism of the dam has grown.', ['— | the dam']],
    ['Criticism of the dam undercuts the plan.', ['— | the dam']],
    ['Ben Diaz, a supporter of the dam, left.', ['— | the dam']],
    ['The supporters of the dam left.', []],
    ['The claim was old.', []],
  ],
}

describe.each(Object.entries(cases))('%s', (_, lines) => {
  it.each(lines)('%s', (text, expected) => {
    expect(stancesIn(text, people)).toEqual(expected)
  })
})

describe('a stance', () => {
  it('is not looked for inside what is said', () => {
    expect(stancesIn('Ana Ruiz said Ben Diaz backs the dam.', people)).toEqual([])
    expect(stancesIn('“Ben Diaz backs the dam,” Ana Ruiz said.', people)).toEqual([])
  })

  it('ends where a statement begins', () => {
    expect(stancesIn('Ben Diaz is eager to leave, but Ana Ruiz said the dam held.', people)).toEqual([
      'name-is-eager + named-person: Ben Diaz | to leave',
    ])
  })

  it('gives marked words to nobody', () => {
    expect(stancesIn('The criticism of “the wall of sand” grew.', people)).toEqual([])
  })

  it('is a statement where words of it are marked', () => {
    const text = 'Ben Diaz embraced the idea that “we should never have built it.” Ben Diaz spoke of a “wall of sand.”'
    expect(stancesIn(text, people)).toEqual(['name-verb-object + named-person: Ben Diaz | a “wall of sand.”'])
    expect(quotesIn(text, people)).toEqual(['perhaps Ben Diaz | direct | we should never have built it.'])
  })

  it('does not tell who spoke last', () => {
    expect(stancesIn('Ana Ruiz embraced the plan. “It held.”', people)).toEqual([
      'name-verb-object + named-person: Ana Ruiz | the plan',
    ])
  })
})
