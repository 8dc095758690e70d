/**
 * Words around an anniversary.
 *
 * Source: written by hand after the phrasing of wire reports.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What an anniversary is of, so that a year some sentences later may be the year of it. */
export const eventNouns: ReadonlySet<string> = words(
  `war wars conflict victory armistice ceasefire truce revolution uprising coup invasion battle massacre genocide
   independence liberation occupation earthquake flood tsunami eruption disaster crash sinking fire strike attack attacks
   bombing assassination treaty agreement accord founding establishment reunification partition blockade siege famine`,
)

/** Words that point at the end of a span of years. */
export const endingWords: ReadonlySet<string> = words(
  'victory end ended ending armistice ceasefire truce surrender liberation defeat fall collapse triumph peace conclusion reunification',
)

/** Words that point at its beginning. */
export const beginningWords: ReadonlySet<string> = words(
  'outbreak start started beginning founding foundation establishment launch invasion eruption onset birth',
)

/** Words of a sentence that speaks of its own time. */
export const presentCues: ReadonlySet<string> = words(
  'is are marks celebrates commemorates observes comes today will falls honors honours remembers prepares',
)
