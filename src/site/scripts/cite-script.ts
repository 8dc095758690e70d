import {type Address, addressOf} from '../../view/address.ts'
import {contentHash} from '../asset-parts.ts'
import {bundleScript} from './bundle-script.ts'

/** The program of the page that cites a statement in the formats of reference managers. */
export interface CiteScript {
  readonly address: Address
  readonly js: string
}

let bundled: CiteScript | undefined

/** Puts the program and what writes the formats, the same as for an article, into one file. */
export function readCiteScript(folder: string): CiteScript {
  if (bundled) return bundled
  const js = bundleScript(`${folder}/cite.ts`)
  bundled = {address: addressOf.citeScript(contentHash(js)), js}
  return bundled
}
