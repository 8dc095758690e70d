import {expect, it} from 'vitest'
import {isLong} from '../../src/run/is-long.ts'

const page = (raw: string) => isLong({format: 'html', raw})
const filler = 'x'.repeat(150_000)

it.each([
  ['a text', isLong({format: 'text', raw: filler}), true],
  ['a text of an article', isLong({format: 'text', raw: 'It rained.'}), false],
  [
    'a page whose scripts and styles are',
    page(`<SCRIPT>${filler}</SCRIPT><style>${filler}</style><p>It rained.`),
    false,
  ],
  ['a page whose pictures are', page(`<img src="data:${filler}"><p>It rained.`), false],
  ['a page whose comments are', page(`<!-- ${filler} --><p>It rained.`), false],
  ['a page whose text is', page(`<p>${filler}`), true],
  ['a page whose text is, behind a script', page(`<script>a</script><p>${filler}`), true],
  ['a page of tags', page('<b>'.repeat(50_000)), true],
  ['a page of four megabytes', page(`<script>${'x'.repeat(4_000_000)}</script>`), true],
])('%s is long: %s', (_what, found, expected) => {
  expect(found).toBe(expected)
})

it('a page of scripts that never end is measured in one pass', () => {
  expect(page('<script '.repeat(200_000))).toBe(false)
})
