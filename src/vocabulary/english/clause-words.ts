import {words} from './words.ts'

/** Words that open a relative clause wherever they stand. */
export const relativeWords: ReadonlySet<string> = new Set(words('who whom whose which'))

/** Words that open a clause under another one, where they are no prepositions. */
export const clauseWords: ReadonlySet<string> = new Set(
  words(`if whether because although though while when whenever where whereas unless until since after before as once
  lest than why how what whatever whoever`),
)

/** Forms of helping verbs that make no clause by themselves. */
export const nonfiniteAuxiliaries: ReadonlySet<string> = new Set(words('be been being having'))

/** Pronouns beside `he` and `she` that stand as subject and bring their verb along: `nobody came`. */
export const indefinitePronouns: ReadonlySet<string> = new Set(
  words(`nobody everybody anybody somebody everyone anyone someone nothing everything something anything there those
  these this none`),
)

/** Words that open a question inside a sentence: `without specifying what they were`. */
export const questionWords: ReadonlySet<string> = new Set(words('what how whether which why'))

/** Words that open a question of manner, cause or fact: `said how he felt`, `told why she left`. */
export const questionsOfManner: ReadonlySet<string> = new Set(words('how why whether'))

/** They open a clause that stands before the one it hangs on: `While Diaz doubts it, Ruiz said the dam held.` */
export const openingSubordinators: ReadonlySet<string> = new Set(
  words('while although though when whenever whereas if because since after before as once until unless'),
)
