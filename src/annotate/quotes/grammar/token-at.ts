import {firstWhere} from '../../../text/first-where.ts'
import type {Layout} from '../passages/layout.ts'

/** The index of the token that holds a character. */
export function tokenAt({tokens}: Layout, offset: number): number {
  return Math.max(0, firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) > offset) - 1)
}
