/** A message in pieces: its words, and the names of the places it leads to. */
export type Piece = {readonly words: string} | {readonly place: string}

/** `Look among the [people].` in pieces, for whoever prints `people` as a link. */
export function withLinks(message: string): readonly Piece[] {
  return message
    .split(/(\[\w+\])/)
    .filter(Boolean)
    .map((piece) => (/^\[\w+\]$/.test(piece) ? {place: piece.slice(1, -1)} : {words: piece}))
}
