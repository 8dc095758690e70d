import {expect, test} from 'vitest'
import {defineRule} from '../../src/rules/define-rule.ts'

const colonName = {name: 'colon-name', says: 'A colon stands before the name.', example: 'Chair: Ana Ruiz.'}

test('a rule is what it was given, and stays so', () => {
  const rule = defineRule(colonName)
  expect(rule).toEqual({name: 'colon-name', says: 'A colon stands before the name.', example: 'Chair: Ana Ruiz.'})
  expect(Object.isFrozen(rule)).toBe(true)
})

test.each(['', 'Colon-name', 'colonName', 'colon name', 'colon--name', 'colon-name-'])('%j is no name', (name) => {
  expect(() => defineRule({...colonName, name})).toThrow(`in kebab-case, like \`quote-verb-name\`, found \`${name}\``)
})
