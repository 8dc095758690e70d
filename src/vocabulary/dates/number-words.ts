/**
 * Numbers a newspaper writes out, with their values. “One” is left out: it is more often a pronoun than a figure.
 *
 * Source: the style books' rule that numbers below ten (AP) or thirteen are written out, and the round ones above.
 */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply the number before them: “3.5 million”, “two dozen”, the Indian “20 lakh”. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
])

/** What makes a number a share: `12%`, “12 percent”, the British “12 per cent” (its `per`). */
export const percentWords: ReadonlySet<string> = new Set(['%', 'percent', 'pc', 'per'])

/** Signs of money before a number. */
export const currencySigns: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹', '₽', '₩', 'US$', 'A$', 'C$', 'Rs'])

/** Words of a clock, after a number that is none of the news: “7 p.m.”, “10 GMT”. */
export const clockWords: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'gmt',
  'utc',
  "o'clock",
  'hours',
  'hrs',
  'edt',
  'est',
])
