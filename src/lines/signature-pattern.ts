import {agencySignatures, photoDeskSignatures} from '../vocabulary/outlets/outlets.ts'

/** Longer spellings first: of `AP` and `AP Photo` the longer is meant. Letter case counts: `24/7 apps` signs nothing. */
const anyOf = (spellings: readonly string[]): string => {
  const escaped = [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return String.raw`(?:${escaped.join('|')})(?![\p{L}\p{M}])`
}

/** Source of a pattern for the signature of an agency: `AP` of `AP Photo`, none in `APPLE`. For the flag `u`. */
export const agencySignature = anyOf(agencySignatures)

/** The same for a photo desk: `Getty Images`. */
export const photoDeskSignature = anyOf(photoDeskSignatures)

/** The same for whoever signs pictures, agency or photo desk. */
export const pictureSignature = anyOf([...agencySignatures, ...photoDeskSignatures])
