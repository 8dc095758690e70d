import type {Messages} from '../messages/messages.ts'
import type {Archive} from '../model.ts'
import type {Whereabouts} from '../view/address.ts'
import {type Catalogue, catalogueOf} from '../view/catalogue.ts'
import {type Pages, pagesOf} from '../view/pages.ts'
import {whereaboutsIn} from '../view/whereabouts.ts'
import type {Stylesheet} from './look/stylesheet.ts'
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

  constructor(archive: Archive, stylesheet: Stylesheet, searchScript: SearchScript, citeScript: CiteScript) {
    this.archive = archive
    this.stylesheet = stylesheet
    this.searchScript = searchScript
    this.citeScript = citeScript
    this.catalogue = catalogueOf(archive)
    this.messages = this.catalogue.messages
    this.pages = pagesOf(this.catalogue)
    this.whereabouts = whereaboutsIn(this.catalogue)
  }
}
