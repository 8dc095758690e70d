/** The articles to tell apart. */
export interface Part {
  readonly ids: ReadonlySet<string>
  /** What they have in common, in words: “quote Ana Ruiz”. */
  readonly do: string
  /** And the others: “only name Ana Ruiz”. */
  readonly othersDo: string
  /** The heading of their column. */
  readonly column: string
}
