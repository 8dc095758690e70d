import {addressOf} from '../../view/address.ts'
import type {SiteFile} from '../site-file.ts'

/**
 * Says which parts the search index has, relative to the search page: `{"parts":["part-1/"]}`. It is always there, so
 * that the page need not ask for an index that may be missing.
 */
export function searchPartsFile(parts: number): SiteFile {
  const search = addressOf.search().path
  const folders = Array.from({length: parts}, (_, at) => addressOf.searchPart(at + 1).path.slice(search.length))
  return {address: addressOf.searchParts(), pieces: () => [`${JSON.stringify({parts: folders})}\n`]}
}
