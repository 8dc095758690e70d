import type {Site} from '../../model.ts'
import {type Address, addressOf} from '../../view/address.ts'
import {contentHash, readParts} from '../asset-parts.ts'
import {themeOf} from './theme.ts'

/** The one stylesheet. Its name carries a hash of its content, so that hosts may let browsers keep it for ever. */
export interface Stylesheet {
  readonly address: Address
  readonly css: string
}

/**
 * Joins the parts of a folder in the order of their names (`00-…css` first), a rule a line, without what only its writers
 * read: every page loads it. The archive's own colours come last.
 *
 * @throws an `Error` where these are hard to read.
 */
export function readStylesheet(folder: string, site: Pick<Site, 'colours' | 'theme'>): Stylesheet {
  const ours = readParts(folder, '.css').map(withoutComments).join('')
  const css = ours + themeOf(ours, site)
  return {address: addressOf.stylesheet(contentHash(css)), css}
}

/** No string of ours has a space too many or a comment in it. */
function withoutComments(part: string): string {
  return part
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;?\}/g, '}\n')
    .trimStart()
}
