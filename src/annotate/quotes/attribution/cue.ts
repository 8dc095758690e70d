import type {Span} from '../../../model.ts'
import type {CueGroup, CueVerb} from '../../../vocabulary/speech/cue-verbs.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** A stretch of tokens, `last` exclusive. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

export interface Subject extends TokenSpan {
  /** `Ruiz praised the crew and said …`: the subject is that of the verb before. */
  readonly shared?: boolean
}

/** A cue verb in the reporter's own words, and what has been found before it in the same stretch. */
export interface Cue {
  readonly layout: Layout
  readonly stretch: Stretch
  readonly at: number
  /** Where the cue ends, exclusive: `pointed out` is two tokens. */
  readonly end: number
  readonly verb: CueVerb
  readonly before: readonly Attribution[]
  /** The noun phrase it belongs to, left of it. */
  readonly subject: Subject | undefined
}

/** Words given to a mention: `content` in the order of the text, two runs where the cue splits it. */
export interface Attribution {
  readonly content: readonly TokenSpan[]
  readonly mention: TokenSpan
  /** Absent where a passage is given to the subject beside it. */
  readonly cue?: Span
  /** The token of the cue that decides; a later sieve must not read it again. */
  readonly at: number
  /** The most a speaker read from it can be: a subject that only stands nearby is guessed, a bare colon inferred. */
  readonly atMost?: 'inferred' | 'guessed'
}

/** `Ruiz said`, `told`, `thinks`: verbs that may stand in or behind the clause they tell. */
export const tellsClauses = ({verb: {groups}}: Cue): boolean => clauseGroups.some((group) => groups.has(group))

/** The groups of verbs that tell clauses. */
export const clauseGroups: readonly CueGroup[] = ['saying', 'telling', 'thinking', 'showing']

export const isIn = (group: CueGroup, {verb}: Cue): boolean => verb.groups.has(group)
