import {words} from '../english/words.ts'

/*
 * Words by which a report ties a role to a name, or tells one bearer of an office from another, lower case.
 *
 * Source: collected by hand.
 */

/** `Ana Ruiz is the mayor`, `who works as a clerk`. */
export const linkingVerbs: ReadonlySet<string> = new Set(words('is was remains became works worked serves served'))

/** Behind a name they open what its bearer was: `Ana Ruiz former minister of ports`. */
export const pastCallings: ReadonlySet<string> = new Set(words('former then late ex'))

/** Before an office they make another one of it: the vice president is not the president. */
export const officeChangers: ReadonlySet<string> = new Set(
  words(`vice deputy assistant associate former ex late then past outgoing incoming elect designate acting interim shadow
  co junior under honorary`),
)

/** Before an office they change nothing: `the embattled minister` is the minister. */
export const passingAdjectives: ReadonlySet<string> = new Set(
  words(`embattled veteran longtime long-time new current same controversial popular young old elderly beleaguered
  outspoken powerful influential retired first-term second-term newly-elected re-elected`),
)

/** Other words for an office: the head of state is the president, or the king. */
export const headsOfState: ReadonlySet<string> = new Set(words('president king queen emir sultan monarch'))
