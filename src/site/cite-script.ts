import {type Address, addressOf} from '../view/address.ts'
import {contentHash, readParts} from './asset-parts.ts'

/** The program of the page that cites a statement in the formats of reference managers. */
export interface CiteScript {
  readonly address: Address
  readonly js: string
}

/** Joins the parts of a folder, like that of the search page. */
export function readCiteScript(folder: string): CiteScript {
  const js = `(() => {\n'use strict'\n${readParts(folder, '.js').join('\n')}})()\n`
  return {address: addressOf.citeScript(contentHash(js)), js}
}
