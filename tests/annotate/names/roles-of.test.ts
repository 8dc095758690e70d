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
  ])('belong to one: %s', (line, expected) => {
    expect(rolesIn(line)).toEqual(expected)
  })
})
