import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Logo} from '../../model.ts'
import {type Address, addressOf} from '../../view/address.ts'

/** Where a logo lies: its name changes with its content. */
export function addressOfLogo({name, base64}: Logo): Address {
  return addressOf.logo(name, createHash('sha256').update(base64).digest('hex').slice(0, 10))
}

/** Writes the archive's logo beside the other assets; returns how many files that are. */
export function writeLogo(logo: Logo | undefined, outDir: string): number {
  if (!logo) return 0
  mkdirSync(join(outDir, 'assets'), {recursive: true})
  writeFileSync(join(outDir, addressOfLogo(logo).path), Buffer.from(logo.base64, 'base64'))
  return 1
}
