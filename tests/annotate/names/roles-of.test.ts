import {describe, expect, it} from 'vitest'
import {peopleIn} from './names-in.ts'

const rolesIn = (line: string) => peopleIn(line).map(({name, roles}) => [name, ...roles.map(({value}) => value)])

describe('roles', () => {
  it.each([
    ['The coroner, Ana Ruiz, left the harbour.', [['Ana Ruiz', 'coroner']]],
    ['Novak’s trainer, Ana Ruiz, left the harbour.', [['Ana Ruiz', 'trainer']]],
    ['The racecourse manager Ana Ruiz left the harbour.', [['Ana Ruiz', 'racecourse manager']]],
    ['Ornithologist Ana Ruiz left the harbour.', [['Ana Ruiz', 'Ornithologist']]],
    [
      'They replaced Ana Ruiz, the former harbour master of Wick Sands, who left in May.',
      [['Ana Ruiz', 'former harbour master of Wick Sands']],
    ],
    ['Ana Ruiz, mayor of Port Sable and friend of the ferry, left on Tuesday.', [['Ana Ruiz', 'mayor of Port Sable']]],
    ['Former Oduya spokesman Ana Ruiz left.', [['Ana Ruiz', 'Former Oduya spokesman']]],
    ['The DvesIn chief executive, Ana Ruiz, left.', [['Ana Ruiz', 'DvesIn chief executive']]],
    ['Dvesgate Lisbon editor Ana Ruiz left.', [['Ana Ruiz', 'Dvesgate Lisbon editor']]],
    ['They met the then-Oregon Gov. Ana Ruiz in May.', [['Ana Ruiz', 'then-Oregon Gov.']]],
    ['They met Pastor Ana Ruiz in May.', [['Ana Ruiz', 'Pastor']]],
    ['They met Mrs. Ana Ruiz in May.', [['Ana Ruiz']]],
    [
      'Ana Ruiz, managing director and port analyst at Orlo Bank, left.',
      [['Ana Ruiz', 'managing director and port analyst at Orlo Bank']],
    ],
    [
      'Ana Ruiz, the manager of a group in Porto and New Dves, left.',
      [['Ana Ruiz', 'manager of a group in Porto and New Dves']],
    ],
    ['Ana Ruiz, the manager of a group in Porto and left-handed, left.', [['Ana Ruiz', 'manager of a group in Porto']]],
    ['Ana Ruiz, his deputy, left.', [['Ana Ruiz', 'deputy']]],
    ['They met long time aide Ana Ruiz.', [['Ana Ruiz', 'long time aide']]],
    ['The presumptive Labour nominee, Ana Ruiz, left.', [['Ana Ruiz', 'presumptive Labour nominee']]],
    ['The then mayor, Ana Ruiz, left.', [['Ana Ruiz', 'then mayor']]],
    ['Former President and Prime Minister Ana Ruiz left.', [['Ana Ruiz', 'Former President and Prime Minister']]],
    ['HH Sheikh Ana Ruiz left.', [['Ana Ruiz']]],
    ['Former mayor HH Sheikh Ana Ruiz left.', [['Ana Ruiz', 'Former mayor']]],
    ['Ana Ruiz, a University of Orlo graduate, left.', [['Ana Ruiz', 'University of Orlo graduate']]],
    ['Ana Ruiz, an analyst at Orlo Research & Trading, left.', [['Ana Ruiz', 'analyst at Orlo Research & Trading']]],
    ['Ana Ruiz, a senior fellow at the Orlo Institute, left.', [['Ana Ruiz', 'senior fellow at the Orlo Institute']]],
    [
      'Ana Ruiz, a former director of the Office of Trade and Budget in the Orlo administration, left.',
      [['Ana Ruiz', 'former director of the Office of Trade and Budget in the Orlo administration']],
    ],
    ['Director of the Harbour Division, Ana Ruiz, left.', [['Ana Ruiz', 'Director of the Harbour Division']]],
    [
      'The president of the Supreme Court of Taal, Ana Ruiz, left.',
      [['Ana Ruiz', 'president of the Supreme Court of Taal']],
    ],
    ['The 39-year old Orlo land commissioner, Ana Ruiz, left.', [['Ana Ruiz', 'Orlo land commissioner']]],
    ['The Dvesu Nation leader, Ana Ruiz, left. The leader Ana Ruiz came back.', [['Ana Ruiz', 'Dvesu Nation leader']]],
  ])('are whole: %s', (line, expected) => {
    expect(rolesIn(line)).toEqual(expected)
  })

  it.each([
    [
      'The manager Ana Ruiz, daughter of the former senator Jan Novak, left.',
      [
        ['Ana Ruiz', 'manager'],
        ['Jan Novak', 'former senator'],
      ],
    ],
    ['Ana Ruiz, whose brother is the chief vet, left.', [['Ana Ruiz']]],
    ['Ana Ruiz, angry and pale, left.', [['Ana Ruiz']]],
    ['Under Ana Ruiz, the team of veteran harbour hands, who had gone, grew.', [['Ana Ruiz']]],
    ['The son of the mayor, Ana Ruiz, left.', [['Ana Ruiz']]],
    ['A spokesman for the minister of trade, Ana Ruiz, left.', [['Ana Ruiz']]],
    ['He spoke, and then Mayor Ana Ruiz left.', [['Ana Ruiz', 'Mayor']]],
    ['On Monday the mayor left, Ana Ruiz said.', [['Ana Ruiz']]],
    ['Ana Ruiz, a senior adviser to Jan Novak, left.', [['Ana Ruiz', 'senior adviser to Jan Novak'], ['Jan Novak']]],
    ['Jan Novak came. Ana Ruiz, a Novak delegate, left.', [['Jan Novak'], ['Ana Ruiz', 'Novak delegate']]],
    ['Jan Novak came. Novak adviser Ana Ruiz left.', [['Jan Novak'], ['Ana Ruiz', 'Novak adviser']]],
    ['Ana Ruiz, and the adviser Jan Novak, left.', [['Ana Ruiz'], ['Jan Novak', 'adviser']]],
  ])('belong to one: %s', (line, expected) => {
    expect(rolesIn(line)).toEqual(expected)
  })
})
