/**
 * What gatherings under a name of their own are called, lower case: `the 4th Lisbon Forum on Ocean Law`.
 *
 * Source: collected by hand.
 */
export const eventWords: ReadonlySet<string> = new Set(
  'conference summit forum festival expo games biennale'.split(' '),
)

/**
 * Words that report sanctions, lower case.
 *
 * Source: collected by hand.
 */
export const sanctionWords: ReadonlySet<string> = new Set(['sanctions', 'embargo'])
