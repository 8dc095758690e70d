import {type Address, addressOf} from '../view/address.ts'
import {contentHash, readParts} from './asset-parts.ts'

/** The one stylesheet. Its name carries a hash of its content, so that hosts may let browsers keep it for ever. */
export interface Stylesheet {
  readonly address: Address
  readonly css: string
}

/** Joins the parts of a folder in the order of their names (`00-…css` first). */
export function readStylesheet(folder: string): Stylesheet {
  const css = readParts(folder, '.css')
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n')
  return {address: addressOf.stylesheet(contentHash(css)), css}
}
