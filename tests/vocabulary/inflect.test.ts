import {expect, it} from 'vitest'
import {inflect} from '../../src/vocabulary/english/inflect.ts'

it.each([
  ['claim', 'claimed claimed claims claiming claim'],
  ['deny', 'denied denied denies denying deny'],
  ['say', 'said said says saying say'],
  ['agree', 'agreed agreed agrees agreeing agree'],
  ['quip', 'quipped quipped quips quipping quip'],
  ['stress', 'stressed stressed stresses stressing stress'],
  ['go', 'went gone goes going go'],
])('%s', (lemma, expected) => {
  const forms = inflect(lemma, {say: ['said', 'said'], go: ['went', 'gone']}, new Set(['quip']))
  expect(forms.map(([form]) => form).join(' ')).toBe(expected)
  expect(forms.map(([, form]) => form)).toEqual(['past', 'participle', 'third', 'ing', 'base'])
})
