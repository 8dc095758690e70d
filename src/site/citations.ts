import {addressOf} from '../view/address.ts'
import type {Catalogue} from '../view/catalogue.ts'
import {citationFormats} from '../view/cite/index.ts'
import {referenceOf} from '../view/cite/reference.ts'
import type {SiteFile} from './site-file.ts'

/** Each article's reference, a file a format. */
export function* citationFiles(catalogue: Catalogue): Iterable<SiteFile> {
  for (const article of catalogue.archive.articles) {
    const reference = referenceOf(article, catalogue)
    for (const {extension, print} of citationFormats)
      yield {address: addressOf.citation(article.record.id, extension), pieces: () => [print(reference)]}
  }
}
