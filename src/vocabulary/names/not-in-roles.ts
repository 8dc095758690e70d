import {words} from '../english/words.ts'

/** Words of a clause or of blame, lower case: what holds one is no role (`accused`, `then became a supporter`). */
export const notInRoles: ReadonlySet<string> = new Set(
  words(`
  is are was were be been has have had will would said says told accused became becomes made makes who which that because
  when while now named called`),
)

/** Words that a role cannot end with: `senior adviser to Mr`, `head of`. */
export const notLastInRoles: ReadonlySet<string> = new Set(
  words('mr mrs ms miss of to for the a an and at in on with by from'),
)

/** Words after a verb in -ing that says what somebody does: `running for mayor`, and not `acting mayor`. */
export const afterDoing: ReadonlySet<string> = new Set(words('for to the a an in at up on'))
