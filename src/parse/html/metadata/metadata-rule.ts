import type {Metadata} from '../../../model.ts'
import type {Rule} from '../../../rules/define-rule.ts'
import type {PageFacts} from '../page-facts.ts'

/** What one kind of sign says of the article; whether it is believed is decided where all of them are known. */
export type Candidate = Omit<Metadata, 'rule'>

/** One place where pages say who wrote an article, when, and what it is called. */
export interface MetadataRule extends Rule {
  readonly read: (page: PageFacts) => readonly Candidate[]
}
