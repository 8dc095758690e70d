import {words} from '../english/words.ts'

/** Words just before a cue that deny it: `did not say`, `has never said`. Contractions in `n't` are told by their end. */
export const negations: ReadonlySet<string> = new Set(words('not never neither nor hardly cannot'))

/** Helping verbs of what may come: `might argue`, `will say`. */
export const futureModals: ReadonlySet<string> = new Set(
  words('will would could can may might must shall should ought ’ll ’d'),
)

/** Those of them that leave open whether it will come: what hangs on them is not said either. */
export const possibilities: ReadonlySet<string> = new Set(words('could can may might'))

/** Words before a subject that make its speech a supposition: `If Ruiz says`. */
export const hypotheses: ReadonlySet<string> = new Set(words('if unless whether should suppose until lest'))

/** Verbs whose clause is a question: `asked whether`, `wondered if`. */
export const askingVerbs: ReadonlySet<string> = new Set(words('ask wonder question inquire enquire'))

/** `went on to say`, `was quick to point out`: words before an infinitive of saying that take nothing from it. */
export const saidAllTheSame: ReadonlySet<string> = new Set(
  words(`went go goes going continued continues continue began begins
  begin proceeded quick used uses using took takes rushed hastened stood rose intervened chose returned came wrote`),
)

/** `Nobody said`, `Neither said`, `Few say`: a subject that leaves the words unsaid. */
export const nobodyWords: ReadonlySet<string> = new Set(words('nobody none neither noone few hardly scarcely barely'))

/** `without saying`, `stopped short of saying`: words before a participle of saying that leave it unsaid. */
export const unsaidOpeners: ReadonlySet<string> = new Set(words('without of from against than instead before worth'))

/** `did not hesitate to say`, `never fails to add`: not doing these is saying it. */
export const reluctances: ReadonlySet<string> = new Set(
  words('hesitate fail fails shy forget forgets neglect stop cease tire'),
)

/** Before a cue these tell that the words are the reporter's own: `essentially told them to go`, `in effect said it fell`. */
export const approximations: ReadonlySet<string> = new Set(words('essentially basically effectively virtually'))

/** Helping verbs that stand before their subject where a speech is supposed: `Had Ruiz said so, growers would have left`. */
export const supposingOpeners: ReadonlySet<string> = new Set(words('had were should'))
