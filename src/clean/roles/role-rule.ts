import type {BlockRole} from '../../model.ts'
import type {Sieve} from '../../rules/sieve.ts'
import type {Line, Page} from '../page.ts'

/** What a role rule is asked: a line that is not furniture, and what the lines before it turned out to be. */
export interface RoleQuestion {
  readonly line: Line
  readonly page: Page
  /** The roles of the lines before this one, furniture included. */
  readonly before: readonly BlockRole[]
  /** The next line that is no furniture. */
  readonly next: Line | undefined
}

export type RoleRule = Sieve<RoleQuestion, BlockRole>
