import type {Block, Document} from '../../model.ts'

/**
 * Where the second line of a headline begins in a block: `Ferries stay in port;` and on the next line `Crews ask for a second
 * pilot.`, which were joined as the lines of wrapped text are.
 */
export function deckBehind({text, pieces}: Block, {seed}: Document): number | undefined {
  for (let at = text.indexOf('; '); at >= 0; at = text.indexOf('; ', at + 1)) {
    const piece = pieces.findLast((candidate) => candidate.at <= at)
    if (!piece) return undefined
    const raw = piece.raw + at - piece.at
    if (/^;[ \t]*\r?\n/.test(seed.raw.slice(raw, raw + 40))) return at + 2
  }
  return undefined
}
