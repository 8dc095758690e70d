import {describe, expect, test} from 'vitest'
import {siteSchema} from '../../../src/read/decision-schemas.ts'
import {contrastOf, hardToRead} from '../../../src/site/look/contrast.ts'
import {readStylesheet} from '../../../src/site/look/stylesheet.ts'
import {readTheme, themeOf} from '../../../src/site/look/theme.ts'

const ours = readStylesheet('templates/styles', {}).css
const own = readTheme(ours.slice(0, ours.indexOf('*')), 'the stylesheet', true)

test.each([
  ['#000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#8c1d0f', '#8c1d0f', 1],
])('%s and %s have a contrast of %f', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2)
})

test('our own colours are easy to read, light and dark', () => {
  expect(hardToRead(own.light)).toEqual([])
  expect(hardToRead({...own.light, ...own.dark})).toEqual([])
})

test('a site may set the colours that the stylesheet has, and no others', () => {
  const colours = Object.fromEntries(Object.entries(own.light).filter(([, value]) => value.startsWith('#')))
  expect(siteSchema.parse({colours: {...colours, dark: own.dark}}).colours).toEqual({...colours, dark: own.dark})
  expect(siteSchema.safeParse({colours: {papper: '#fff'}}).success).toBe(false)
})

describe('a theme', () => {
  test('comes behind our own rules, the dark dress in its media query', () => {
    const colours = {light: {accent: '#004488'}, dark: {accent: '#99ccff'}}
    expect(themeOf(ours, {colours, theme: ':root { --serif: Charter, serif }'})).toBe(
      ':root{--accent:#004488;--serif:Charter, serif}\n@media (prefers-color-scheme:dark){:root{--accent:#99ccff}}\n',
    )
  })

  test('of colours that are hard to read names the pairs, the dress and the ratio', () => {
    const colours = {light: {muted: '#999999'}, dark: {}}
    expect(() => themeOf(ours, {colours})).toThrow(
      /need.* a contrast of 4\.5 : 1\.\nlight: `muted` on `paper`, #999999 on #fbf9f4, has a contrast of 2\.70 : 1\nlight: `muted` on `paper-2`/,
    )
  })

  test('that sets a colour for both dresses must be readable in both', () => {
    expect(() => themeOf(ours, {theme: ':root{--ink:#111111}'})).not.toThrow()
    expect(() => themeOf(ours, {theme: '@media (prefers-color-scheme: dark) {:root{--ink:#111111}}'})).toThrow(
      /^(?!.*light:).*dark: `ink` on `paper`/s,
    )
  })

  test.each([
    ['.masthead {display: none}', /expected `:root \{…\}`.*found `\.masthead/],
    [':root {color: red}', /expected a custom property .*found `color: red`/],
    [':root {--paper: url(https://elsewhere.example/a.png)}', /expected a custom property/],
    [':root {--paper: tomato}', /expected `--paper` to be a colour like `#8c1d0f`.*found `tomato`/],
    [':root {--paper: #fff', /expected `:root \{…\}`/],
    ['@import "other.css";', /expected `:root \{…\}`/],
  ])('%s is refused', (theme, says) => {
    expect(() => themeOf(ours, {theme})).toThrow(says)
  })

  test('without one nothing is added', () => {
    expect(themeOf(ours, {})).toBe('')
  })
})
