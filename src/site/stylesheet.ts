import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Address, addressOf} from '../view/address.ts'

/** The one stylesheet. Its name carries a hash of its content, so that hosts may let browsers keep it for ever. */
export interface Stylesheet {
  readonly address: Address
  readonly css: string
}

/** Joins the parts of a folder in the order of their names (`00-…css` first). */
export function readStylesheet(folder: string): Stylesheet {
  const css = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
    .concat('\n')
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10)
  return {address: addressOf.stylesheet(hash), css}
}
