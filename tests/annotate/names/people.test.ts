import {describe, expect, it} from 'vitest'
import {peopleIn} from './names-in.ts'

describe('people', () => {
  it.each([
    ['a title before', 'Russian Defense Minister Xolile Mkhize arrived on Monday.', ['Xolile Mkhize']],
    ['a calling before', 'Talks failed, said ministry spokesman Xolile Mkhize on Monday.', ['Xolile Mkhize']],
    ['an apposition', 'Xolile Mkhize, a professor at Oakfield University, disagreed.', ['Xolile Mkhize']],
    ['an age', 'Xolile Mkhize, 34, was released.', ['Xolile Mkhize']],
    ['a given name', 'Yesterday Ana Ruiz visited the port.', ['Ana Ruiz']],
    ['Korean order', 'Pyongyang sent Kang Sun-nam to the talks.', ['Kang Sun-nam']],
    [
      'a particle',
      'The report names Hassan bin Tariq and Ursula von der Heide.',
      ['Hassan bin Tariq', 'Ursula von der Heide'],
    ],
    ['a square named after a person', 'Crowds filled Ana Ruiz Square in the capital.', []],
    ['an institution', 'Oakfield University said the Ministry of Health agreed.', []],
    ['a country', 'South Korea and Saudi Arabia signed.', []],
  ])('%s', (_name, text, expected) => {
    expect(peopleIn(text).map((person) => person.name)).toEqual(expected)
  })

  it('knows the family name alone, and in a headline', () => {
    const text = 'Minister Ruiz Leaves Port Talks in Lisbon\n\nMinister Ana Ruiz left. “No,” Ruiz said.'
    expect(peopleIn(text)[0]?.mentions.map(({start, end}) => text.slice(start, end))).toEqual([
      'Ruiz',
      'Ana Ruiz',
      'Ruiz',
    ])
  })
})
