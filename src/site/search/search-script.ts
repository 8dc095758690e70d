import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Address, addressOf} from '../../view/address.ts'

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
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const js = `(() => {\n'use strict'\n${parts.join('\n')}})()\n`
  return {address: addressOf.searchScript(createHash('sha256').update(js).digest('hex').slice(0, 10)), js}
}
