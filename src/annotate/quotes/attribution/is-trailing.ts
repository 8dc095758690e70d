import type {Layout} from '../passages/layout.ts'
import {isDash, isPause} from '../passages/punctuation.ts'

/** Full stops and commas at the end are no content. */
export function isTrailing({tokens, passageOf}: Layout, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && passageOf[at] === undefined && (isPause(token) || isDash(token))
}
