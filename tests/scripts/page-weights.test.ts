import {randomBytes} from 'node:crypto'
import {expect, test} from 'vitest'
import {heaviest, overweight, pageWeights} from '../../scripts/page-weights.ts'
import {folderWith} from '../run/in-folder.ts'

/** Letters that do not compress below three quarters of their number. */
const noise = (letters: number): string => randomBytes(letters).toString('base64').slice(0, letters)

const page = (name: string, text: string): string =>
  `<link rel="stylesheet" href="${name}"><link rel="canonical" href="../../other.css"><p>${text}</p>`

test('a page weighs what it loads, and one over its budget is named', () => {
  const folder = folderWith({
    'assets/dateline.css': noise(8_000),
    'other.css': noise(9_000),
    'articles/light/index.html': page('../../assets/dateline.css', noise(24_000)),
    // 28 KB of markup alone would pass; with the stylesheet it does not.
    'articles/heavy/index.html': page('../../assets/dateline.css', noise(38_000)),
    'people/index.html': page('../assets/dateline.css', noise(60_000)),
    'quotes/index.html': page('../assets/dateline.css', noise(80_000)),
    '404.html': page('/archive/assets/dateline.css', ''),
  })
  const weights = pageWeights(folder, '/archive/')
  expect(overweight(weights).map((fault) => fault.split(' weighs ')[0])).toEqual([
    'articles/heavy/index.html',
    'quotes/index.html',
  ])
  const lost = weights.find(({file}) => file === '404.html')?.bytes ?? 0
  expect(lost).toBeGreaterThan(6_000)
  expect(lost).toBeLessThan(7_000)
  expect(heaviest(weights)).toMatch(/^heaviest article 3\d(?:\.\d)? KB, index 6\d(?:\.\d)? KB, stylesheet 6\.\d KB$/)
})

test('a stylesheet has a budget of its own', () => {
  const folder = folderWith({'assets/dateline.css': noise(20_000)})
  expect(overweight(pageWeights(folder, '/'))).toEqual([
    expect.stringMatching(/^assets\/dateline\.css weighs 1[45](?:\.\d)? KB, 12 are allowed$/),
  ])
})
