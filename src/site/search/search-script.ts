import {type Address, addressOf} from '../../view/address.ts'
import {contentHash, readParts} from '../asset-parts.ts'

/** The program of the search page, the only one of the site. Its name carries a hash of its content. */
export interface SearchScript {
  readonly address: Address
  readonly js: string
}

/**
 * Joins the parts of a folder in the order of their names (`10-ask.js` first). A plain script and no modules, so that it
 * runs before the page is drawn, and says why it cannot search where the page is opened from a folder.
 */
export function readSearchScript(folder: string): SearchScript {
  const js = `(() => {\n'use strict'\n${readParts(folder, '.js').join('\n')}})()\n`
  return {address: addressOf.searchScript(contentHash(js)), js}
}
