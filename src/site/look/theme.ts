import type {Site} from '../../model.ts'
import {hardToRead} from './contrast.ts'

/** Custom properties by name, without the dashes. */
type Properties = Readonly<Record<string, string>>

/** What a theme sets, always and in the dark dress. */
export interface Theme {
  readonly light: Properties
  readonly dark: Properties
}

/**
 * What comes behind the stylesheet to make a site look its own: the colours of `site.yml` and the custom properties of
 * `theme.css`, which win. Empty where neither is there.
 *
 * @param css our own stylesheet, whose colours hold where the theme sets none.
 * @throws an `Error` that names the pairs of colours that are hard to read, with their ratios, or what in the file is no
 *   custom property.
 */
export function themeOf(css: string, {colours, theme = ''}: Pick<Site, 'colours' | 'theme'>): string {
  if (!colours && !theme) return ''
  const own = readTheme(css.slice(0, css.indexOf('*')), 'the stylesheet', true)
  const set = readTheme(theme, '_archive/theme.css', false)
  const light = {...colours?.light, ...set.light}
  const dark = {...colours?.dark, ...set.dark}
  const dresses = [
    ['light', {...own.light, ...light}],
    ['dark', {...own.light, ...own.dark, ...dark}],
  ] as const
  const faults = dresses.flatMap(([dress, palette]) => hardToRead(palette).map((pair) => `${dress}: ${pair}`))
  if (faults.length > 0)
    throw new Error(
      `The colours of _archive/site.yml or theme.css are hard to read; text needs a contrast of 4.5 : 1.\n${faults.join('\n')}`,
    )
  const dressed = rule(dark)
  return `${rule(light)}${dressed && `@media (prefers-color-scheme:dark){${dressed.trimEnd()}}\n`}`
}

function rule(properties: Properties): string {
  const lines = Object.entries(properties).map(([name, value]) => `--${name}:${value}`)
  return lines.length > 0 ? `:root{${lines.join(';')}}\n` : ''
}

/**
 * Reads `:root {--paper: #fff}` and the same within `@media (prefers-color-scheme: dark)`. Anything else is refused: rules
 * of one version's markup would not survive the next.
 *
 * @param lenient passes over declarations that set no custom property, as `color-scheme` in our own file
 */
export function readTheme(css: string, file: string, lenient: boolean): Theme {
  const light: Record<string, string> = {}
  const dark: Record<string, string> = {}
  let rest = css.replace(/\/\*.*?\*\//gs, '').trim()
  while (rest !== '') {
    const match =
      /^(?<dark>@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{\s*)?:root\s*\{(?<body>[^{}]*)\}\s*/.exec(rest)
    const closed = match?.groups?.dark === undefined || rest.charAt(match[0].length) === '}'
    if (!match?.groups || !closed)
      throw new Error(
        `${file}: expected \`:root {…}\`, alone or in \`@media (prefers-color-scheme: dark) {…}\`, found \`${rest.slice(0, 40)}\``,
      )
    const into = match.groups.dark === undefined ? light : dark
    for (const declaration of (match.groups.body ?? '').split(';').map((one) => one.trim())) {
      const custom = /^--(?<name>[\w-]+)\s*:\s*(?<value>[^<>\\]+)$/.exec(declaration)?.groups
      if (custom && !/url\s*\(|@import/i.test(declaration)) into[custom.name ?? ''] = custom.value ?? ''
      else if (declaration !== '' && !lenient)
        throw new Error(
          `${file}: expected a custom property like \`--paper: #fff\`, found \`${declaration.slice(0, 40)}\``,
        )
    }
    rest = rest.slice(match[0].length + (match.groups.dark === undefined ? 0 : 1)).trim()
  }
  return {light, dark}
}
