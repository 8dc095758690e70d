/**
 * English number words.
 *
 * Source: any grammar; written by hand. Forty is as far as newspapers spell out spans of time.
 */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `two` is 2, `twenty-four` is 24. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, index) => {
    const value = (index + 2) * 10
    return [
      [ten, value] as const,
      ...units.slice(1, 10).map((word, unit): [string, number] => [`${ten}-${word}`, value + unit + 1]),
    ]
  }),
])

const irregularOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** `eighth` is 8, `thirty-first` is 31, `seventieth` is 70. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...irregularOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ...tens.flatMap((ten, index) => {
    const value = (index + 2) * 10
    return [
      [`${ten.slice(0, -1)}ieth`, value] as const,
      ...irregularOrdinals.slice(0, 9).map((word, unit): [string, number] => [`${ten}-${word}`, value + unit + 1]),
    ]
  }),
  ['hundredth', 100],
])

/** The number a token says: `12`, `twelve`; `undefined` where it says none. */
export function cardinalOf(lower: string): number | undefined {
  if (/^\d{1,3}$/.test(lower)) return Number(lower)
  return cardinals.get(lower)
}

/** The number an ordinal says: `8th`, `eighth`. */
export function ordinalOf(lower: string): number | undefined {
  const digits = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.groups?.number
  return digits === undefined ? ordinals.get(lower) : Number(digits)
}
