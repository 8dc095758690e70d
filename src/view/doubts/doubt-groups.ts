import type {Messages} from '../../messages/messages.ts'
import type {Archive} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {groupBy} from '../lists/group-by.ts'
import {type DoubtLine, doubtLine} from './doubt-line.ts'
import {type DoubtKind, doubtKinds, doubtsOf} from './doubts-of.ts'

/** Doubts of one kind: the first of them, and where the rest are. */
export interface DoubtGroup {
  readonly kind: DoubtKind
  readonly heading: string
  readonly total: number
  readonly first: readonly DoubtLine[]
  readonly all?: Address
}

/** As many as the about page shows of each kind. */
export const doubtsShown = 12

/** The doubts of an archive by kind, in the order of the report. */
export function doubtGroups(archive: Archive, {about}: Messages): DoubtGroup[] {
  const byKind = groupBy(doubtsOf(archive), ({kind}) => kind)
  return doubtKinds.flatMap((kind) => {
    const doubts = byKind.get(kind) ?? []
    if (doubts.length === 0) return []
    const rest = doubts.length > doubtsShown
    return [
      {
        kind,
        heading: about.doubts.kinds[kind],
        total: doubts.length,
        first: doubts.slice(0, doubtsShown).map(doubtLine),
        ...(rest && {all: addressOf.doubts(kind)}),
      },
    ]
  })
}
