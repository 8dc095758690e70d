import type {WrittenCorrection} from '../corrections/edit-corrections.ts'
import type {Article, CorrectionKind} from '../model.ts'
import type {Catalogue} from '../view/catalogue.ts'

/** Something doubtful, as light as a list of thousands needs it; what it asks is put into words when it is shown. */
export interface DeskDoubt {
  /** Unique: the kind and what it is of. */
  readonly key: string
  readonly kind: string
  /** The id of the statement, article, person or story that a correction would be of. */
  readonly of: string
  /** Of two people who may be one the other; of a line its words. */
  readonly other?: string
  /** The article that is shown with it. */
  readonly article: string
  /** How much would be wrong, among those of its kind: the heaviest is asked first. */
  readonly weight: number
}

/** A doubt put into words, with what would settle it. */
export interface Question {
  /** One sentence: `When was it published?` */
  readonly asks: string
  /** What makes it doubtful, and what was read by machine. */
  readonly because: string
  readonly passage?: Passage
  /** Where at the desk all of it stands, below `desk/`: a person of thirty articles, a story of ten. */
  readonly whole?: {readonly path: string; readonly label: string}
  /** The likeliest first. */
  readonly choices: readonly Choice[]
  /** A value of one's own. */
  readonly free?: FreeField
}

/** Words of an article with some of what stands around them. */
export interface Passage {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** A button: what it says, and the corrections that it writes. */
export interface Choice {
  readonly label: string
  readonly corrections: readonly WrittenCorrection[]
}

/** A field to fill in; what is filled in becomes the `value` of the correction. */
export interface FreeField {
  readonly label: string
  readonly hint?: string
  /** What is there now: to be changed, not typed anew. */
  readonly now?: string
  readonly suggestions?: readonly (string | Suggestion)[]
  readonly correction: WrittenCorrection
}

/** A value that is better known by another name: a story’s id by its title. */
export interface Suggestion {
  readonly value: string
  readonly label: string
}

/** One kind of doubt: finds those of an archive, and puts each into words. */
export interface KindOfDoubt {
  readonly kind: string
  /** As a list of them is headed: `Guessed dates`. */
  readonly heading: string
  readonly find: (catalogue: Catalogue) => readonly DeskDoubt[]
  readonly ask: (doubt: DeskDoubt, article: Article, catalogue: Catalogue) => Question | undefined
  /** The kinds of correction, of the same thing, after which nobody need be asked. */
  readonly settledBy: readonly CorrectionKind[]
}

/** “It is right” as a correction: the doubt was looked at. */
export const lookedAt = (
  {kind, of}: Pick<DeskDoubt, 'kind' | 'of'>,
  guard: Partial<WrittenCorrection>,
): WrittenCorrection => ({
  what: 'right',
  of,
  value: kind,
  ...guard,
})
