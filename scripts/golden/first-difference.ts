import {digestOfPiece, type PieceDigest} from './expectation.ts'
import type {Piece} from './output.ts'

/** The first piece that is not as expected; `was` where the earlier output is still known. */
export type FirstDifference =
  | {readonly kind: 'changed'; readonly at: string; readonly now: string; readonly was?: string}
  | {readonly kind: 'new'; readonly at: string; readonly now: string}
  | {readonly kind: 'gone'; readonly at?: string; readonly was?: string}

/**
 * Finds where two outputs part.
 *
 * @param expected the digests of the pieces as they were.
 * @param found the pieces as they are now.
 * @param earlier the pieces as they were, where they are still known; they only lend their words.
 * @returns nothing when every piece is as expected.
 */
export function firstDifference(
  expected: readonly PieceDigest[],
  found: readonly Piece[],
  earlier: readonly Piece[] | undefined,
): FirstDifference | undefined {
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const [old, now] = [expected[index], found[index]]
    const known = earlier?.[index]
    if (!now) return {kind: 'gone', ...(known && {at: known.at, was: known.is})}
    const {at, is} = digestOfPiece(now)
    if (!old) return {kind: 'new', at: now.at, now: now.is}
    if (old.at === at && old.is === is) continue
    if (old.at === at) return {kind: 'changed', at: now.at, now: now.is, ...(known && {was: known.is})}
    // Another field stands here: this one came between, or the one that stood here went.
    if (expected.some((piece) => piece.at === at)) return {kind: 'gone', ...(known && {at: known.at, was: known.is})}
    return {kind: 'new', at: now.at, now: now.is}
  }
  return undefined
}
