/** A page or a record as it came out, cut into pieces so that a difference can be located. */
export interface Output {
  /** Unique in its part: `people/ana-ruiz/index.html`, `kcna-report/article.txt`. */
  readonly name: string
  /** Of all its bytes; this alone decides whether the output is as expected. */
  readonly digest: string
  readonly pieces: readonly Piece[]
}

/** A line of a page, a field of a record. */
export interface Piece {
  /** `line 12`, `quotes[3].speaker.rule` */
  readonly at: string
  /** The line as it stands, the field's value as JSON. */
  readonly is: string
}
