import type {Archive} from '../model.ts'
import {type Catalogue, catalogueOf} from '../view/catalogue.ts'
import {type Pages, pagesOf} from '../view/pages.ts'
import type {Stylesheet} from './stylesheet.ts'

/** What every template is given beside its own page. A class, because Eleventy copies plain objects for each page. */
export class SiteData {
  readonly archive: Archive
  readonly catalogue: Catalogue
  readonly pages: Pages
  readonly stylesheet: Stylesheet

  constructor(archive: Archive, stylesheet: Stylesheet) {
    this.archive = archive
    this.stylesheet = stylesheet
    this.catalogue = catalogueOf(archive)
    this.pages = pagesOf(this.catalogue)
  }
}
