import {authorsOfByline, longestByline} from './byline.ts'
import {isPersonName} from './person-name.ts'
import {inOrdinaryLetters, soundsLikeOutlet} from './sounds-like-outlet.ts'

/** The outlet's name and its place in the line. */
export interface SignedOutlet {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The outlet a byline names: `By Ana Ruiz, Associated Press`, `By Reuters Staff`, `BBC News, Cardiff` in the line below
 * a name, `Ana Ruiz for the Santa Brisa Post`. `named` knows outlets by their signature; beside a name one that it does not know
 * may end as papers' names do.
 */
export function outletOfByline(
  line: string,
  named: (signature: string) => string | undefined,
): (SignedOutlet & {readonly known: boolean}) | undefined {
  if (line.length > longestByline) return undefined
  const hasName = authorsOfByline(line).length > 0
  for (const {0: part, index} of line.matchAll(/(?:(?!\s(?:for|FOR)\s)[^,|;–—()·])+/g)) {
    const bare = part.replace(/^\s*(?:(?:by:? |for (?:the )?)+)?\s*/i, '')
    const start = index + part.length - bare.length
    const printed = bare.replace(/(?: (?:staff|correspondents?|reporters?|writers?))*[\s.]*$/i, '')
    const name = named(printed)
    if (name !== undefined) return {name, known: true, start, end: start + printed.length}
    if (hasName && soundsLikeOutlet(printed) && !isPersonName(printed))
      return {name: inOrdinaryLetters(printed), known: false, start, end: start + printed.length}
  }
  return undefined
}
