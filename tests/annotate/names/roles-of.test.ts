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
    ['On Monday the mayor left, Ana Ruiz said.', [['Ana Ruiz']]],
    ['Ana Ruiz, a senior adviser to Jan Novak, left.', [['Ana Ruiz', 'senior adviser to Jan Novak'], ['Jan Novak']]],
    ['Jan Novak came. Ana Ruiz, a Novak delegate, left.', [['Jan Novak'], ['Ana Ruiz', 'Novak delegate']]],
    ['Jan Novak came. Novak adviser Ana Ruiz left.', [['Jan Novak'], ['Ana Ruiz', 'Novak adviser']]],
    ['Ana Ruiz, and the adviser Jan Novak, left.', [['Ana Ruiz'], ['Jan Novak', 'adviser']]],
  ])('belong to one: %s', (line, expected) => {
    expect(rolesIn(line)).toEqual(expected)
  })
})
