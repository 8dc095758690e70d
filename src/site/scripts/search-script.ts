import type {Messages} from '../../messages/messages.ts'
import {type Address, addressOf} from '../../view/address.ts'
import {contentHash} from '../asset-parts.ts'
import {bundleScript} from './bundle-script.ts'

/** The program of the search page. Its name carries a hash of its content. */
export interface SearchScript {
  readonly address: Address
  readonly js: string
}

const bundled = new Map<Messages, SearchScript>()

/**
 * Bundles the program from `search.ts` of a folder and all it imports, with what it says in the language of the site.
 */
export function readSearchScript(folder: string, messages: Messages): SearchScript {
  const known = bundled.get(messages)
  if (known) return known
  const {search, certainty, kinds, language, numbers} = messages
  const js = bundleScript(`${folder}/search.ts`, {
    MESSAGES: JSON.stringify({...search, certainty, kinds, language, numbers}),
  })
  const script = {address: addressOf.searchScript(contentHash(js)), js}
  bundled.set(messages, script)
  return script
}
