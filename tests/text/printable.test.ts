import {describe, expect, it} from 'vitest'
import {printable, printableJson} from '../../src/text/printable.ts'

describe('printable', () => {
  it.each([
    ['a control code', 'Port\u0001 open\u007f\u009b', 'Port\ufffd open\ufffd\ufffd'],
    ['half a letter', 'A \ud800 b \udc4d', 'A \ufffd b \ufffd'],
    ['what turns the rest around', 'Port \u202efdp.exe', 'Port \ufffdfdp.exe'],
    ['a direction that nothing ends', 'Port \u2067open', 'Port \ufffdopen'],
    ['an end of nothing', 'Port\u202c open', 'Port\ufffd open'],
    ['what is no character', 'Port\ufffe', 'Port\ufffd'],
  ])('marks %s', (_what, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('ends a page with a space', () => {
    expect(printable('one\ftwo')).toBe('one two')
  })

  it.each(['Puerto abierto\n\tañadió', '港 👍🏽', 'said \u2067سلام\u2069 twice', '\u200fسلام'])(
    'leaves %j as it is',
    (text) => {
      expect(printable(text)).toBe(text)
    },
  )
})

it('loses nothing of JSON', () => {
  const text = 'Port \u202efdp.exe\u0001\u007f \ud800 \u2067open'
  const json = printableJson(JSON.stringify({text}))
  expect(json).toMatch(/^[ -~]+$/)
  expect(JSON.parse(json)).toEqual({text})
})
