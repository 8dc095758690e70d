import {describe, expect, test} from 'vitest'
import {ruleInWords} from '../../../src/view/evidence/rule-in-words.ts'

describe('a rule in words', () => {
  test('is its sentence', () => {
    expect(ruleInWords('named-person')).toBe('The speaker is named there.')
  })

  test('takes its example along where the sentence leads into it', () => {
    expect(ruleInWords('quote-verb-name')).toBe('The words, the verb, the name: “…,” said Ana Ruiz.')
  })

  test('of two that worked together is both', () => {
    expect(ruleInWords('quote-verb-name + named-person')).toBe(
      'The words, the verb, the name: “…,” said Ana Ruiz. The speaker is named there.',
    )
  })

  test('that no stage lists is its name', () => {
    expect(ruleInWords('colon-name')).toBe('colon name.')
  })
})
