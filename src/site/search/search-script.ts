import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Address, addressOf} from '../../view/address.ts'

/** The program of the search page, the only one of the site. Its name carries a hash of its content. */
export interface SearchScript {
  readonly address: Address
  readonly js: string
}

export function readSearchScript(folder: string): SearchScript {
  const js = readFileSync(join(folder, 'search.js'), 'utf8')
  return {address: addressOf.searchScript(createHash('sha256').update(js).digest('hex').slice(0, 10)), js}
}
