import type {Rule} from './define-rule.ts'

/** The rules of a stage that answer one question, in the order in which they are asked. */
export interface RuleGroup {
  /** The question, as a heading for readers: `Who is meant`. */
  readonly decides: string
  readonly rules: readonly Rule[]
}
