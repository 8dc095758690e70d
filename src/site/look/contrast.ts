/** Two colours that stand one upon the other, by the names of the stylesheet. */
interface Pair {
  readonly text: string
  readonly on: string
}

/** What is printed on what: text on the page, on boxes, on marked words; links; the page's colour on a button of ink. */
const pairs: readonly Pair[] = [
  {text: 'ink', on: 'paper'},
  {text: 'ink', on: 'paper-2'},
  {text: 'ink', on: 'tint'},
  {text: 'ink', on: 'mark'},
  {text: 'muted', on: 'paper'},
  {text: 'muted', on: 'paper-2'},
  {text: 'accent', on: 'paper'},
  {text: 'accent', on: 'paper-2'},
]

/** WCAG 2.2, 1.4.3, level AA. */
const leastContrast = 4.5

/**
 * The pairs of a palette that are hard to read: ``ink on paper, #777777 on #ffffff, has a contrast of 4.47 : 1``.
 *
 * @throws when a colour is missing or not written as `#rrggbb`.
 */
export function hardToRead(palette: Readonly<Record<string, string>>): readonly string[] {
  return pairs.flatMap(({text, on}) => {
    const [over, under] = [colourOf(palette, text), colourOf(palette, on)]
    const ratio = contrastOf(over, under)
    if (ratio >= leastContrast) return []
    // Rounded down: 4.497 is not 4.5.
    const printed = (Math.floor(ratio * 100) / 100).toFixed(2)
    return [`\`${text}\` on \`${on}\`, ${over} on ${under}, has a contrast of ${printed} : 1`]
  })
}

/** From 1 to 21, as WCAG counts it. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function colourOf(palette: Readonly<Record<string, string>>, name: string): string {
  const colour = palette[name] ?? ''
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour))
    throw new Error(
      `expected \`--${name}\` to be a colour like \`#8c1d0f\`, whose contrast can be told, found \`${colour}\``,
    )
  return colour
}

function luminanceOf(colour: string): number {
  const figures = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(figures.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
