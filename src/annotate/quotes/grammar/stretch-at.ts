import {firstWhere} from '../../../text/first-where.ts'
import type {Layout} from '../passages/layout.ts'

/** The index of the stretch that holds a token. */
export function stretchAt({stretches}: Layout, token: number): number {
  return Math.max(0, firstWhere(stretches.length, (at) => (stretches[at]?.first ?? 0) > token) - 1)
}
