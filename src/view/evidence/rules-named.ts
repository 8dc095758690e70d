import {everyRule} from '../../every-rule.ts'
import {type Address, addressOf} from '../address.ts'

/** A rule by its name, which is its pattern, and where the list of rules says what that is. */
export interface RuleName {
  readonly name: string
  /** Absent for a name that no stage lists, in a record that another version wrote. */
  readonly to?: Address
}

const listed = new Set(everyRule.flatMap(({rules}) => rules.map(({name}) => name)))

/** The rules that decided a fact: two where they worked together, as in `quote-verb-name + named-person`. */
export function rulesNamed(rule: string): readonly RuleName[] {
  return rule.split(' + ').map((name) => ({name, ...(listed.has(name) && {to: addressOf.rules(name)})}))
}
