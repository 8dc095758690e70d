import {words} from '../english/words.ts'

/*
 * Small words by which a report ties what was said to who said it, lower case.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Behind these stands a verb: `will support`, `did not mention`. */
export const modals: ReadonlySet<string> = new Set(
  words(`will would can could may might must shall should do does did don't don’t doesn't doesn’t didn't didn’t won't
  won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t shouldn't shouldn’t 'll ’ll 'd ’d`),
)

/** Plurals without an s that report and hold: `many say`, `police report`. */
export const peopleWithoutS: ReadonlySet<string> = new Set(
  words('people men women police many some most few both others all'),
)

/** After a comma these go back to what the reporter knows: `said the dam held, though it had cracked`. */
export const asideOpeners: ReadonlySet<string> = new Set(words('but while although though who which'))

/** Between two commas they set nothing apart: `teachers, too, have complained`. */
export const asideWords: ReadonlySet<string> = new Set(words('too however therefore moreover meanwhile though'))

/** After a comma these may set a second half of what is told against the first: `said the hills would hold, but the coast would not`. */
export const contrastsOfTold: ReadonlySet<string> = new Set(words('but while'))

/** Open the condition of what is told: `if Ruiz wins, pollsters say Diaz will go`. */
export const tellingConditions: ReadonlySet<string> = new Set(words('if unless'))

/** With these a clause looks ahead of the day it was told: `said Ruiz would win the hills`. */
export const laterModals: ReadonlySet<string> = new Set(
  words(`will would can could may might should won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t
  shouldn't shouldn’t`),
)

/** Helping verbs with which a reporter tells the past, too: `he was gone`, `she did not call`. */
export const onlyPastAuxiliaries: ReadonlySet<string> = new Set(
  words(`was were had did wasn't wasn’t weren't weren’t hadn't hadn’t didn't didn’t`),
)

/** Behind `, but` these go on with what is said: `said it held, but not for long`, `but would be mended`. */
export const behindBut: ReadonlySet<string> = new Set(
  words(`not because only rather instead merely just now is are was were isn't isn’t aren't aren’t wasn't wasn’t weren't
  weren’t would could should might may will must can cannot can't can’t couldn't couldn’t wouldn't wouldn’t hadn't
  hadn’t`),
)

/** Before a second cue these open a clause of its own: `said it held, while warning …`. */
export const contrastOpeners: ReadonlySet<string> = new Set(
  words('while although though whereas as because since after before when'),
)

/** `according to plan`, `according to size`: a measure, not a source. */
export const measures: ReadonlySet<string> = new Set(
  words(`plan plans schedule size age need taste rank whether how what where`),
)

/** By these something is done, whoever wrote them: `raised the wall according to the recommendations of the board`. */
export const norms: ReadonlySet<string> = new Set(
  words(`plan plans schedule procedure procedures norms recommendation recommendations rule rules regulation regulations provision provisions terms
  criteria standard standards instruction instructions requirement requirements protocol protocols custom tradition
  wish wishes needs calendar timetable guideline guidelines number amount eligibility`),
)

/** Open a clause that ends with its comma: `while Ruiz denied it, Diaz did not`. */
export const concessions: ReadonlySet<string> = new Set(words('while although though when if because whereas'))

/** With `who` behind them they describe somebody and name nobody: `those who say it leaks`. */
export const describedPronouns: ReadonlySet<string> = new Set(
  words('those anyone anybody someone somebody everyone everybody people persons % percent'),
)

/** Between two things that somebody said: `before claiming`, `while insisting`. */
export const cueOrder: ReadonlySet<string> = new Set(words('before after while'))

/** The first of several who say something, and those who follow: `one said it held, and another left`. */
export const firstOfSeveral: ReadonlySet<string> = new Set(words('one some many half most'))
export const othersOfSeveral: ReadonlySet<string> = new Set(words('another others'))

/** Lemmas that may name whom they speak to before the content: `warned Diaz the dam would break`. */
export const addresseeVerbs: ReadonlySet<string> = new Set(words('promise warn caution'))

/** `told Congress when asked`: these belong to the circumstances. */
export const promptingVerbs: ReadonlySet<string> = new Set(words('asked questioned'))

/** Alone behind a cue these say nothing: `Ruiz said so`. */
export const emptyContents: ReadonlySet<string> = new Set(words('so it that this them him her us me more much nothing'))

/** By these a report hands on what somebody said: `the paper quoted Ruiz as saying`. */
export const quotingVerbs: ReadonlySet<string> = new Set(words('quoted quotes quoting cited cites citing quote cite'))

/** Between who is quoted and the verb: `Ruiz was later quoted`. */
export const quotingHelpers: ReadonlySet<string> = new Set(words('was were is are be been has have had later also'))

/** A content that begins with these is a clause, and days within it belong to it: `plans to leave on Monday`. */
export const clauseMarkers: ReadonlySet<string> = new Set(words('that to whether if how why what who which where when'))

/** Words after which a sentence tells when and why something was said, no more what. */
export const departures: ReadonlySet<string> = new Set(
  words('when while after before because although though unless during amid despite'),
)

/** Where people speak or write: `in an interview`, `at a news conference`, `on Twitter`. */
export const occasions: ReadonlySet<string> = new Set(
  words(`interview interviews statement statements speech speeches tweet tweets letter letters debate email e-mail
  conference briefing testimony post posts blog op-ed memo filing twitter facebook instagram telegram remarks comments
  press-release release podcast broadcast hearing message messages`),
)

/** Put another beside the one before: `Ruiz, along with Diaz, said`. */
export const besides: ReadonlySet<string> = new Set(['along with', 'together with'])

/** Plurals without an s, the subject of a verb in its base form: `people say`, `several say`. */
export const pluralsWithoutS: ReadonlySet<string> = new Set(
  words('people men women children police some many most others few both all several'),
)

/** Between a cue and its content: `said later`, `said repeatedly`. */
export const passingAdverbs: ReadonlySet<string> = new Set(
  words(`later earlier again then repeatedly recently afterward afterwards publicly flatly simply bluntly once separately
  previously`),
)

/** Words that tell the circumstances of saying: `said as he left`. */
export const circumstances: ReadonlySet<string> = new Set(
  words('as while when after before during because of and but who which'),
)

/** Behind a noun they tell more of it and are not its head: `officials familiar with the talks`. */
export const afterNouns: ReadonlySet<string> = new Set(
  words(`familiar privy active close aware present nearby alike available able responsible worldwide here there himself
  herself themselves itself`),
)

/** Among the adverbs and pasts these stand for people: `both`, `the left`. */
export const nominalWords: ReadonlySet<string> = new Set(words('both all each first last left much accused injured'))

/** `for example`, `for instance`. */
export const exampleWords: ReadonlySet<string> = new Set(words('example instance'))
