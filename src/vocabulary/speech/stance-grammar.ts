import {words} from '../english/words.ts'

/*
 * Small words around the words of stance, lower case.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Before `asked` where nobody names who asked: `when asked whether`. */
export const askedLeads: ReadonlySet<string> = new Set(words('when if repeatedly ,'))

/** Behind `asked` these open the question: `asked about the dam`, `asked to resign`. */
export const questionOpeners: ReadonlySet<string> = new Set(
  words('about whether if why how what which who when where for to'),
)

/** Behind `is expected`, `was accused`: `expected to win`, `accused of theft`. */
export const expectedLeads: ReadonlySet<string> = new Set(words('to as of for a an the'))

/** Behind a participle without its auxiliary: `Diaz, expected to win, …`. */
export const bareLeads: ReadonlySet<string> = new Set(words('to as'))

/** Leads that are no part of the content: `accused | of | theft`. */
export const droppedLeads: ReadonlySet<string> = new Set(words('of for as'))

/** Before `been` in `has been accused`. */
export const perfects: ReadonlySet<string> = new Set(words('have has had'))

/** Before an adverb of hearsay: `more likely`. */
export const degrees: ReadonlySet<string> = new Set(words('more most less least very so pretty deeply increasingly'))

/** Verbs that tie an adjective to its subject, besides those of being: `Ruiz remains eager`. */
export const copulas: ReadonlySet<string> = new Set(
  words('remain remains remained feel feels felt sound sounds sounded became become becomes'),
)

/** Behind a noun these open an indirect question: `doubts whether the dam holds`. */
export const indirectQuestions: ReadonlySet<string> = new Set(words('whether if how why what who where when'))

/** Behind `seems`: `seems to hold`, `seems ready`. */
export const seemingComplements: ReadonlySet<string> = new Set(
  words('to like as that ready poised set more less intent certain eager unable'),
)

/** What one does with the favour or disfavour of others. */
export const favourVerbs: ReadonlyMap<string, 'base' | 'third' | 'past'> = new Map([
  ...words('have win receive earn draw gain get enjoy face secure attract garner').map(
    (verb) => [verb, 'base'] as const,
  ),
  ...words('has wins receives earns draws gains gets enjoys faces secures attracts garners').map(
    (verb) => [verb, 'third'] as const,
  ),
  ...words('had won received earned drew drawn gained got enjoyed faced secured attracted garnered').map(
    (verb) => [verb, 'past'] as const,
  ),
])

/** In the report of a poll a clause of its own begins after these: `Ruiz leads, but Diaz gains`. */
export const pollClauseOpeners: ReadonlySet<string> = new Set(words('but while although though that which who'))

/** Between a noun of favour and who feels it: `the support of growers`, `criticism from Ben Diaz`. */
export const favourLinks: ReadonlySet<string> = new Set(words('of from among by'))
