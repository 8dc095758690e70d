import {firstWhere} from '../../../text/first-where.ts'
import type {Layout} from '../passages/layout.ts'

/** The index of the unit that holds a token. */
export function unitAt({units}: Layout, token: number): number {
  return Math.max(0, firstWhere(units.length, (at) => (units[at]?.first ?? 0) > token) - 1)
}
