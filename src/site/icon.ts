import {addressOf} from '../view/address.ts'
import type {SiteFile} from './site-file.ts'

/**
 * The sign of the archive in a browser's tabs: an opening quotation mark over the rule of a dateline. Every page links
 * it, or browsers would ask the host for a `/favicon.ico` that nobody has.
 */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="4" fill="#8c1d0f"/>
<g fill="#fbf9f4">
<path id="mark" d="M14 5.5c-5 1.6-8 5.2-8 9.8 0 3 1.9 5 4.3 5 2.3 0 4-1.7 4-3.9 0-2.200-1.5-3.7-3.5-3.7-.4 0-.7 0-1 .1.5-2.3 2.3-4.200 5-5.400z"/>
<use href="#mark" x="12"/>
<path d="M6 24h20v2.5H6z"/>
</g>
</svg>
`

export function iconFile(): SiteFile {
  return {address: addressOf.icon(), pieces: () => [svg]}
}
