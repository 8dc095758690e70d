import type {SignedAttribution} from '../find-attributions.ts'

/** The attribution whose cue stands last from token `first` to `end`, exclusive. */
export function lastWithin(
  found: readonly SignedAttribution[],
  first: number,
  end: number,
): SignedAttribution | undefined {
  let last: SignedAttribution | undefined
  for (const one of found) if (one.at >= first && one.at < end && one.at >= (last?.at ?? -1)) last = one
  return last
}
