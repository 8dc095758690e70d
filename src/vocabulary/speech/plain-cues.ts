/**
 * Cues that say no more than that something was said, lower case.
 *
 * Source: the verbs of saying in newspapers that judge nothing, collected by hand.
 */
export const plainCues: ReadonlySet<string> = new Set(
  `said, say, says, saying, told, tell, tells, telling, add, adds, added, adding, state, states, stated, stating,
  according to, quoted, as saying`.split(/,\s+/),
)

/** Words that may go before the verb of a cue and change nothing: `has also said`. */
export const cueAuxiliaries: ReadonlySet<string> = new Set('has have had is was were also'.split(' '))
