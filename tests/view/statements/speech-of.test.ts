import {expect, test} from 'vitest'
import {en} from '../../../src/messages/en.ts'
import type {QuoteKind} from '../../../src/model.ts'
import {speechOf} from '../../../src/view/statements/speech-of.ts'

test.each<[QuoteKind, string, string | undefined, string]>([
  ['indirect', 'The board denied that the dam had cracked.', 'denied', 'reported with “denied”, not quoted'],
  ['mixed', 'Ruiz vowed to “rebuild” the dam.', 'vowed', 'quoted in part, with “vowed”'],
  ['direct', '“Never,” Ruiz joked.', 'joked', 'quoted with “joked”'],
  ['indirect', 'Ruiz said the dam held.', 'said', 'reported, not quoted'],
  ['mixed', 'The paper quoted Ruiz as saying that “it held”.', 'quoted Ruiz as saying', 'quoted in part'],
  ['direct', '“It held,” Ruiz\nsaid.', 'said', 'quoted'],
  ['indirect', 'The dam held.', undefined, 'reported, not quoted'],
])('%s: %s', (kind, raw, cue, expected) => {
  const start = raw.indexOf(cue ?? '')
  expect(speechOf({kind, ...(cue && {cue: {start, end: start + cue.length}})}, raw, en)).toBe(expected)
})
