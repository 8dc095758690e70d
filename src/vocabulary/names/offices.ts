import {words} from '../english/words.ts'

/**
 * Offices and callings by which a report goes on about somebody it has named, lower case: `the minister said`. Words
 * that are as often a thing or any member of a group (`chair`, `official`, `expert`) are left out.
 *
 * Source: collected by hand from the titles of the news agencies’ style books.
 */
export const offices: ReadonlySet<string> = new Set(
  words(`
  president premier minister chancellor governor mayor senator congressman congresswoman lawmaker councillor councilor
  ambassador envoy consul commissioner secretary spokesman spokeswoman spokesperson general admiral colonel commander captain
  sheriff judge magistrate prosecutor lawyer attorney ombudsman inspector superintendent chairman chairwoman chairperson ceo
  director professor economist sociologist historian scientist researcher analyst author writer novelist poet actor actress
  singer rapper footballer midfielder striker goalkeeper defender coach bishop archbishop cardinal pope pastor king queen
  prince princess emperor sultan emir businessman businesswoman billionaire tycoon activist journalist columnist
  `),
)

/** Words that make an office one of the past, of the future or of a second rank: `the president` is no former president. */
export const passingWords: ReadonlySet<string> = new Set(
  words(`
  former ex late then past outgoing incoming elect designate deputy vice assistant associate under acting interim co junior
  onetime one-time ousted deposed retired would-be aspiring candidate
  `),
)
