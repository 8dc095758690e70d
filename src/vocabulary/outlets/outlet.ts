/** What an outlet is. An agency's name stands in other papers' datelines, a photo desk's below their pictures. */
export type OutletKind = 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'photo desk'

/** A publication, an agency or a photo desk that the vocabulary knows. */
export interface Outlet {
  /** The name it is cited under. */
  readonly name: string
  /** How it signs datelines, bylines, pictures and footers, besides its name. */
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  readonly kind: OutletKind
  /** The spellings that in running text mean something else as well: `Trend`, `Petra`, `Nature`. */
  readonly ambiguous: readonly string[]
}

/**
 * Reads a table of outlets, one a line: `name | aliases | domains | ambiguous spellings`; the last cell may be missing.
 * `Petra | PETRA | petra.gov.jo | Petra, PETRA` signs datelines as `Petra`, but a Petra in a sentence is a town or a
 * woman.
 */
export function outletsOf(kind: OutletKind, table: string): readonly Outlet[] {
  return table
    .trim()
    .split('\n')
    .map((line): Outlet => {
      const [name = '', aliases = '', domains = '', ambiguous = ''] = line.split('|').map((cell) => cell.trim())
      return {name, aliases: itemsOf(aliases), domains: itemsOf(domains), kind, ambiguous: itemsOf(ambiguous)}
    })
}

const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
