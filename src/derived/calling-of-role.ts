import {type Calling, callings, callingsAsARule} from '../vocabulary/names/callings.ts'

/** The walk of life that a role tells by its last such noun: `Rovers coach`, `mayor of Lasko`. */
export function callingOfRole(role: string): Calling | undefined {
  const words = role.toLowerCase().split(/[^\p{L}]+/u)
  const noun = words.findLast((word) => callings.has(word) || callingsAsARule.has(word))
  return noun === undefined ? undefined : (callings.get(noun) ?? callingsAsARule.get(noun))
}
