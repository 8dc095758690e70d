import type {Article, Span} from '../../model.ts'
import type {Address} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import type {Place} from '../evidence/places.ts'
import type {Reasoned, Why} from '../evidence/why.ts'
import type {Alone} from './marks.ts'

/** A line of the facts panel: what it is about, and its values. */
export interface FactLine {
  readonly label: string
  readonly values: readonly FactValue[]
  /** What to say where the text does not: an unknown outlet is a finding too. */
  readonly missing?: string
}

export interface FactValue {
  readonly text: string
  /** The fragment that leads here, of a name that has no page and does not stand in the text. */
  readonly id?: string
  /** ISO 8601, where the value is a day. */
  readonly datetime?: string
  readonly to?: Address
  /** An address outside the archive. */
  readonly href?: string
  /** Set smaller after the value: a role, a range of days, the words as printed. */
  readonly detail?: string
  readonly why?: Why
  /** Where it stands, where no passage says so: `¶3`; for a story, why it is one. */
  readonly at?: Crumb
}

/** What the lines of one article are made with. */
export interface FactDesk {
  readonly article: Article
  readonly catalogue: Catalogue
  readonly why: (fact: Reasoned) => Why
  readonly placeOf: (span: Span) => Place
  readonly alone: Alone
  /** The fragments of names that have theirs in the text. */
  readonly named: ReadonlySet<string>
}
