import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male', 'Carl Weiss': 'male'} as const

/** The speaker of the last quote of a text. */
const speakerOf = (text: string): string => (quotesIn(text, people).at(-1) ?? 'none').replace(/ \|.*$/, '')

describe('the head of a phrase speaks', () => {
  it.each([
    [
      'growers of three states',
      'Most growers in Ohio, Georgia and Virginia said the dam held.',
      'Most growers in Ohio, Georgia and Virginia',
    ],
    [
      'those between dashes as well',
      'Growers — and some fishers — say that the dam held.',
      'Growers — and some fishers',
    ],
    ['two sources of one clause', 'According to local growers and fishers, the dam held.', 'local growers and fishers'],
    ['a share of them', 'In Taal, 85% of growers said the dam held.', '85% of growers'],
    ['whom an adviser serves', '“It held,” said one longtime adviser to Ben Diaz.', 'one longtime adviser to Ben Diaz'],
    ['not who heard it', '“It held,” said the mayor to Ben Diaz.', 'the mayor'],
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
    ['a name beside an office and what it is for', 'The Minister for Dams, Ana Ruiz, said it held.', 'Ana Ruiz'],
    ['an office for two things', 'The Minister for Dams and Ports, Ana Ruiz, said it held.', 'Ana Ruiz'],
    ['an office for a body', 'The chair of the Port and Dam Board, Ana Ruiz, said it held.', 'Ana Ruiz'],
    ['an office of a town', 'It rained, while the Mayor of Taal, Ben Diaz, said it held.', 'Ben Diaz'],
    ['the town of a mayor and its region', 'The Mayor of Tafo, Ghana, said it held.', 'The Mayor of Tafo'],
    [
      'an aide beside whom the name may be either’s',
      'An aide to the Minister for Dams, Ana Ruiz, said it held.',
      'An aide to the Minister',
    ],
    ['a name behind a body and a calling', 'University of Taal engineer Ana Ruiz said it held.', 'Ana Ruiz'],
    ['a title before that name', 'Bank of Taal and Osdorf economist Dr Ana Ruiz told reporters it held.', 'Ana Ruiz'],
    [
      'people of somebody with a calling',
      'Friends of Taal singer Ana Ruiz said it held.',
      'Friends of Taal singer Ana Ruiz',
    ],
    ['two offices of one', 'Founder and owner Ana Ruiz said the dam held.', 'Ana Ruiz'],
  ])('%s', (_case, text, expected) => {
    expect(speakerOf(text)).toBe(expected)
  })

  it('stays silent where no noun of the phrase can speak', () => {
    expect(speakerOf('The Ruiz gravel said the dam held.')).toBe('none')
  })
})
