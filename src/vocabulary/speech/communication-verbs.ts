import {words} from '../english/words.ts'

/**
 * Verbs by which words are said, written or shown to somebody, as base forms: what an archive may print as a statement.
 * `believe`, `want`, `back` and `criticise` are cues too, of what somebody thinks, aims at or judges.
 *
 * Source: the communication verbs of Biber et al. (1999, 5.2), less those of a stance; sorted by hand.
 */
export const communicationVerbs: ReadonlySet<string> = new Set(
  words(`say add note write announce suggest argue state explain
  declare acknowledge recall insist stress claim conclude observe comment remark reiterate assert contend allege concede
  admit confirm confess emphasize emphasise predict warn caution complain lament joke quip testify tweet post report
  reveal disclose clarify calculate affirm proclaim underscore underline reckon opine counter retort reply respond repeat echo
  recount relate boast bemoan gripe grumble posit aver attest intone exclaim point shoot fire put chime sum
  elaborate tell remind assure inform advise notify brief reassure promise vow pledge  estimate forecast
  project agree read go open continue begin venture volunteer interject maintain email text cite mention ask wonder
  answer propose recommend urge outline rule specify stipulate elucidate concur`),
)

/**
 * Those of them whose object is a clause or nothing that could be printed: `said the dam held`. Behind the others may
 * stand a thing as well (`announced the decision`), and a clause must show itself.
 */
export const clauseVerbs: ReadonlySet<string> = new Set(
  words(`say add insist contend allege assert testify quip joke remark reply retort aver opine reckon complain tell`),
)

/** What a document, a poll or a study tells: `The survey found that …`. Of a person these are what they learn or do. */
export const documentVerbs: ReadonlySet<string> = new Set(
  words('find show indicate suggest reveal conclude estimate project forecast demonstrate read state'),
)

/** Verbs that deny what follows them: `denied that the dam had cracked`. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  words(
    'deny doubt question dispute reject dismiss rebut refute challenge ridicule mock deride repudiate disavow discount',
  ),
)

/** Verbs of answering: `to` leads to what is answered, not to the answer. */
export const answeringVerbs: ReadonlySet<string> = new Set(words('respond reply react object'))

/** What an outcome does, too, though it says nothing: `the results suggest that`. */
export const concludingVerbs: ReadonlySet<string> = new Set(
  words('suggest indicate signal imply show underscore reveal confirm'),
)

/** Verbs that stand between words and who spoke them though they want a listener or a deed: `…, assured Ana Ruiz.` */
export const invertedVerbs: ReadonlySet<string> = new Set(
  words('assure inform advise reassure promise pledge vow urge recommend'),
)

/** Verbs of judging that tell what was said where a `that` follows: `Ruiz denounced that the dam had been sold.` */
export const thatVerbs: ReadonlySet<string> = new Set(words('denounce highlight lament criticise criticize underscore'))

/** Lemmas that tell somebody what to do: `urged him not to sell`. */
export const orderingVerbs: ReadonlySet<string> = new Set(
  words('urge order instruct encourage implore advise persuade beg press ask warn caution remind direct'),
)

/** Verbs behind which a participle tells as much as a clause: `The ward reported treating twelve wounded.` */
export const gerundVerbs: ReadonlySet<string> = new Set(words('report admit acknowledge confess recall'))
