import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
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
export function doubtGroups({archive, messages}: Pick<Catalogue, 'archive' | 'messages'>): DoubtGroup[] {
  const {about} = messages
  const byKind = groupBy(doubtsOf({archive, messages}), ({kind}) => kind)
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
