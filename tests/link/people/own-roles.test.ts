import {describe, expect, it} from 'vitest'
import {lastWordsOf, ownRoles} from '../../../src/link/people/own-roles.ts'
import type {PersonInArticle} from '../../../src/model.ts'

const person = (name: string, ...roles: readonly string[]): PersonInArticle => ({
  id: name,
  name,
  aliases: [name],
  roles: roles.map((value) => ({value, certainty: 'stated', rule: 'name-comma-role', evidence: []})),
  mentions: [],
  certainty: 'stated',
  rule: 'given-name',
})

describe('ownRoles', () => {
  it.each([
    ['an office', 'Transport Minister', true],
    ['an office cut short', 'Sen.', true],
    ['an office of a place', 'mayor of Port Lento', true],
    ['a deputy', 'acting chairman of the ferry company', true],
    ['an office of somebody else', 'former chairman of President Jan Novak’s council', false],
    ['what breaks off before a name', 'senior adviser to Mr.', false],
    ['a clause', 'then became a supporter of the dam', false],
    ['blame', 'accused', false],
    ['what somebody does', 'running for mayor', false],
  ])('knows %s: %s', (_what, role, kept) => {
    const ana = person('Ana Ruiz', role)
    expect(ownRoles(ana, lastWordsOf([ana, person('Jan Novak')]))).toHaveLength(kept ? 1 : 0)
  })
})
