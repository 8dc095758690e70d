/**
 * What clipping tools write on the links they set behind a passage, in small letters: back to the highlight, up to the text.
 *
 * Source: exports of Readwise, Omnivore, Hypothesis and Matter, collected by hand.
 */
// biome-ignore format: a word list reads better in lines
export const toolLinks: ReadonlySet<string> = new Set([
  '⤴️', '⤴', '↩︎', '↩', '↑', 'view highlight', 'view in context', 'open in readwise', 'open highlight', 'in context', 'location', 'link to highlight',
])
