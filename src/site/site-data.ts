import type {Messages} from '../messages/messages.ts'
import type {Archive} from '../model.ts'
import type {Whereabouts} from '../view/address.ts'
import {type Catalogue, catalogueOf} from '../view/catalogue.ts'
import {type FeedLink, feedLink} from '../view/feeds/feed-link.ts'
import {type Pages, pagesOf} from '../view/pages.ts'
import type {Reads} from '../view/reads.ts'
import {whereaboutsIn} from '../view/whereabouts.ts'
import type {Stylesheet} from './look/stylesheet.ts'
import type {Unprinted} from './print/unprinted.ts'
import type {CiteScript} from './scripts/cite-script.ts'
import type {SearchScript} from './scripts/search-script.ts'

/** What every template is given beside its own page. A class, because Eleventy copies plain objects for each page. */
export class SiteData {
  readonly archive: Archive
  readonly catalogue: Catalogue
  readonly pages: Pages
  readonly whereabouts: Whereabouts
  readonly stylesheet: Stylesheet
  readonly searchScript: SearchScript
  readonly citeScript: CiteScript
  readonly messages: Messages
  /** The feed of the archive, which every page without one of its own names. */
  readonly feed: FeedLink | undefined
  /** Is told of each page that is printed. */
  onPrinted: () => void = () => {}
  /** What each page was printed from, by its path; of those that may be kept, where somebody wants to know. */
  readonly printed: Map<string, readonly string[]> | undefined
  /** Takes note of pages that cannot be printed, and others stand in their place; without it they throw. */
  readonly unprinted: Unprinted[] | undefined

  constructor(
    archive: Archive,
    stylesheet: Stylesheet,
    searchScript: SearchScript,
    citeScript: CiteScript,
    reads?: Reads,
    unprinted?: Unprinted[],
  ) {
    this.archive = archive
    this.stylesheet = stylesheet
    this.searchScript = searchScript
    this.citeScript = citeScript
    this.catalogue = catalogueOf(archive, reads)
    this.feed = feedLink(this.catalogue, archive.articles)
    this.printed = reads && new Map()
    this.unprinted = unprinted
    this.messages = this.catalogue.messages
    this.pages = pagesOf(this.catalogue)
    this.whereabouts = whereaboutsIn(this.catalogue)
  }
}
