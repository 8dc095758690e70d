/** The outlet's name and its place in the line. */
export interface SignedOutlet {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The outlet a byline names: `By Ana Ruiz, Associated Press`, `By Reuters Staff`, `BBC News, Cardiff` in the line below
 * a name. `named` knows outlets by their signature.
 */
export function outletOfByline(
  line: string,
  named: (signature: string) => string | undefined,
): SignedOutlet | undefined {
  for (const {0: part, index} of line.matchAll(/[^,|;–—()]+/g)) {
    const bare = part.replace(/^\s*(?:by:? +)?/i, '')
    const start = index + part.length - bare.length
    const printed = bare.replace(/(?: (?:staff|correspondents?|reporters?|writers?))?[\s.]*$/i, '')
    const name = named(printed)
    if (name !== undefined) return {name, start, end: start + printed.length}
  }
  return undefined
}
