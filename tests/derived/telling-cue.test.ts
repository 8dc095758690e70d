import {expect, test} from 'vitest'
import {tellingCue} from '../../src/derived/telling-cue.ts'

test.each([
  ['The board denied that the dam had cracked.', 'denied', 'denied'],
  ['Ruiz has also said\nthat the dam held.', 'has also said', undefined],
  ['According to Ruiz, the dam held.', 'According to', undefined],
  ['The paper quoted Ruiz as saying that it held.', 'quoted Ruiz as saying', undefined],
  ['The paper quoted Ruiz as shouting that it held.', 'quoted Ruiz as shouting', 'quoted Ruiz as shouting'],
  [
    'Ruiz had been heard to mutter under her breath that it held.',
    'had been heard to mutter under her breath',
    undefined,
  ],
])('%s', (raw, cue, expected) => {
  const start = raw.indexOf(cue)
  expect(tellingCue({cue: {start, end: start + cue.length}}, raw)).toBe(expected)
})

test('a statement without a cue has none that tells', () => {
  expect(tellingCue({}, 'The dam held.')).toBeUndefined()
})
