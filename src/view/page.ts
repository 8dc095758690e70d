import type {Address, Link} from './address.ts'

/** A page before it is printed: where it is, what it is called, and its model, made only when it is its turn. */
export interface Page<Model> {
  readonly address: Address
  /** Plain text, without the archive's name. */
  readonly title: string
  /** One sentence for search engines and previews. */
  readonly description: string
  /** The way here from the home page, this page left out. */
  readonly crumbs: readonly Crumb[]
  /** Lazy, so that ten thousand articles never stand in memory ready to print. */
  readonly model: (link: Link) => Model
}

export interface Crumb {
  readonly label: string
  readonly to: Address
}
