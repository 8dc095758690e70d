import type {BlockRole} from '../../model.ts'
import type {Sieve} from '../../rules/sieve.ts'
import type {Line, Page} from '../page.ts'

/** What a role rule is asked: a line that is not furniture, and what the lines before it turned out to be. */
export interface RoleQuestion {
  readonly line: Line
  readonly page: Page
  /** The roles that lines before this one have, furniture included. */
  readonly before: ReadonlySet<BlockRole>
  /** The role of the line before. */
  readonly previous: BlockRole | undefined
  /** The next line that is no furniture. */
  readonly next: Line | undefined
}

export type RoleRule = Sieve<RoleQuestion, BlockRole>
