import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Carl Weiss': 'male'} as const

/** The speaker of the last quote of a text. */
const speakerOf = (text: string): string => (quotesIn(text, people).at(-1) ?? 'none').replace(/ \|.*$/, '')

describe('the head of a phrase speaks', () => {
  it.each([
    ['the name itself', 'Ana Ruiz said the dam held.', 'Ana Ruiz'],
    ['a name behind a calling', 'Diaz spokesman Carl Weiss said the dam held.', 'Carl Weiss'],
    ['a name behind an office', 'Former Secretary of State Ana Ruiz said the dam held.', 'Ana Ruiz'],
    ['whoever serves an office', 'An aide of Governor Ana Ruiz said the dam held.', 'An aide of Governor Ana Ruiz'],
    ['a name behind a naming word', 'A man named Ben Diaz said the dam held.', 'Ben Diaz'],
    ['an administration', 'The Ruiz administration said the dam held.', 'The Ruiz administration'],
    ['people of a name', 'Ruiz officials said the dam held.', 'Ruiz officials'],
    ['a former adviser', 'A former Ruiz adviser said the dam held.', 'A former Ruiz adviser'],
    ['one who backs a name', 'A resident backing Ruiz said the dam held.', 'A resident backing Ruiz'],
    ['a lawyer', 'Ruiz’s attorney said the dam held.', 'Ruiz’s attorney'],
    ['a union behind an apostrophe', 'The dockworkers’ union said the dam held.', 'The dockworkers’ union'],
    ['a straight apostrophe', "The dockworkers' union said the dam held.", "The dockworkers' union"],
    ['two names together', 'Ana Ruiz and Ben Diaz said the dam held.', 'Ana Ruiz and Ben Diaz'],
    ['two offices of one', 'Founder and owner Ana Ruiz said the dam held.', 'Ana Ruiz'],
  ])('%s', (_case, text, expected) => {
    expect(speakerOf(text)).toBe(expected)
  })

  it('stays silent where no noun of the phrase can speak', () => {
    expect(speakerOf('The Ruiz gravel said the dam held.')).toBe('none')
  })
})
