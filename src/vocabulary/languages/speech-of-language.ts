/**
 * The words by which a language ties words to their speaker: `dijo la alcaldesa, Ana Ruiz`, `a déclaré Ana Ruiz`,
 * `sagte Ana Ruiz`. All in small letters.
 */
export interface SpeechOfLanguage {
  /** BCP 47: `es`. */
  readonly code: string
  /** Verbs as they stand with a name: `dijo`, `sagte`. */
  readonly verbs: ReadonlySet<string>
  /** Verbs of two words: an auxiliary and one of `participles`, `a déclaré`. */
  readonly auxiliaries: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  /** Stands before a verb of saying that is turned on itself: `se réjouit`. */
  readonly reflexives: ReadonlySet<string>
  /** Words that give a source: `según`, `laut`. */
  readonly sources: ReadonlySet<string>
  /** Who spoke before: `ella`, `sie`. */
  readonly pronouns: ReadonlySet<string>
  /** Opens what is told in other words: `que`, `dass`. */
  readonly that: ReadonlySet<string>
  /** Articles: directly before a capital they make a thing of it, `dijo la Policía`. */
  readonly articles: ReadonlySet<string>
  /** Ties a name to a noun before it: in `el marido de Ana Ruiz` somebody else speaks. */
  readonly of: ReadonlySet<string>
  /** Says when, and leads nowhere: `a déclaré lundi le maire`. */
  readonly times: ReadonlySet<string>
  /** Leads to whom it was told or where, and no further than the next article: `a la prensa la alcaldesa Ana Ruiz`. */
  readonly away: ReadonlySet<string>
  /** Offices that are written with a capital: `Landrat Detlef Knorr`. */
  readonly callings: ReadonlySet<string>
  /** Nouns have capitals. */
  readonly capitalNouns: boolean
  /** How such offices end: `Kreissprecherin`. */
  readonly callingEndings: readonly string[]
}
