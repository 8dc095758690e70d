import type {Address, Link} from './address.ts'
import type {HeadTag} from './cite/reference-tags.ts'
import type {Crumb} from './crumb.ts'
import type {FeedLink} from './feeds/feed-link.ts'

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
  /** What the page says about itself to machines; lazy as well. */
  readonly metadata?: () => Metadata
  /**
   * What it was laid out from, as keys of `Reads`, beyond what its model and metadata look up. While that, and all they
   * look up, is what it was, the page that was printed last is the page. Absent where it stands for the archive as a
   * whole, and is printed each time. Asked for when it matters and not before: `'from' in page` tells whether it is there.
   */
  readonly from?: readonly string[]
}

/** What a page says about itself in its head, for search engines, previews and feed readers. */
export interface Metadata {
  /** In the words of the Open Graph protocol; `website` when it is left out. */
  readonly kind?: 'article' | 'profile' | 'website'
  /** ISO 8601, of an article. */
  readonly published?: string
  /** The page's own feed; without it the archive's. */
  readonly feed?: FeedLink
  /** What it is cited by, for reference managers. */
  readonly reference?: readonly HeadTag[]
  /** The page as schema.org JSON-LD. */
  readonly linkedData?: object
}

/** The same pages, the first of them with what only its model has; made when that page is printed. */
export function withOnFirst<Model>(pages: readonly Page<Model>[], only: () => Partial<Model>): readonly Page<Model>[] {
  return pages.map((page, at) => (at === 0 ? {...page, model: (link) => ({...page.model(link), ...only()})} : page))
}
