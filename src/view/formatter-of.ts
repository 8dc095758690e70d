const styles = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  name: {month: 'long'},
  shortName: {month: 'short'},
  weekday: {weekday: 'long'},
  shortDay: {day: 'numeric', month: 'short'},
  shortMonth: {month: 'short', year: 'numeric'},
  long: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** Making a formatter costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * How a language writes a date in one of the styles: `day` is “15 August 2023”, `shortMonth` “Aug 2023”.
 *
 * @param language a BCP 47 tag; plain `en` is read the way that cannot be misread across the ocean
 */
export function formatterOf(language: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  let formatter = formatters.get(key)
  if (!formatter) {
    // Of a language it does not know (`tlh`) the system would write the dates as its user does, here so and there so.
    const known = language === 'en' ? 'en-GB' : [language, 'en-GB']
    // Persian and Thai count other years: 2023 would stand as 1402 or 2566 beside words, tables and addresses that say 2023.
    formatter = new Intl.DateTimeFormat(known, {...styles[style], calendar: 'gregory', timeZone: 'UTC'})
    formatters.set(key, formatter)
  }
  return formatter
}
