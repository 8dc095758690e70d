import {buildSync} from 'esbuild'
import type {Messages} from '../../messages/messages.ts'
import {type Address, addressOf} from '../../view/address.ts'
import {contentHash} from '../asset-parts.ts'

/** The program of the search page, the only one of the site. Its name carries a hash of its content. */
export interface SearchScript {
  readonly address: Address
  readonly js: string
}

const bundled = new Map<Messages, SearchScript>()

/**
 * Bundles the program from `search.ts` of a folder and all it imports, with what it says in the language of the site. A
 * plain script and no module, so that it runs before the page is drawn, and where the page is opened from a folder.
 */
export function readSearchScript(folder: string, messages: Messages): SearchScript {
  const known = bundled.get(messages)
  if (known) return known
  const {search, certainty, kinds, language, numbers} = messages
  const {outputFiles} = buildSync({
    entryPoints: [`${folder}/search.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    define: {MESSAGES: JSON.stringify({...search, certainty, kinds, language, numbers})},
  })
  const js = outputFiles[0]?.text ?? ''
  const script = {address: addressOf.searchScript(contentHash(js)), js}
  bundled.set(messages, script)
  return script
}
