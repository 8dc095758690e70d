/** A package as the lock has it. */
export interface Locked {
  readonly version: string
  readonly license?: unknown
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

/** Licences under which a package may be shipped with Dateline, or used while it is made. */
const allowed =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Zlib|Python-2\.0|MPL-2\.0)$/
/** What is used while Dateline is made, and never shipped, may ask more. */
const allowedForDevelopment = /^LGPL-2\.1\+$/

/** Packages that run something when they are installed, and why that may be. */
export const scripts: Readonly<Record<string, string>> = {
  esbuild:
    'checks that its binary, a package of its own, fits the machine; without its script it is found all the same',
  lmdb: 'looks for its binary, a package of its own, and compiles it only where there is none for the machine',
  'msgpackr-extract':
    'optional, as lmdb: a faster decoder, compiled where there is no binary; nothing is missing without it',
}

/** A licence as SPDX writes it; old packages give a list, of which one may be chosen. */
export function licenceOf({license}: Locked): string {
  if (typeof license === 'string') return license
  if (!Array.isArray(license)) return 'unknown'
  return license.map((one: {readonly type?: string}) => one.type ?? 'unknown').join(' OR ')
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Licences that are not allowed, scripts nobody has justified, and packages whose bytes the lock does not hold. */
export function faultsOfPackages(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (path === '' || locked.link) return []
    const name = nameOf(path)
    const licence = licenceOf(locked)
    // Of `A OR B` one is enough, of `A AND B` each counts.
    const choices = licence.replace(/[()]/g, '').split(/ OR /)
    const isAllowed = choices.some((choice) =>
      choice.split(/ AND /).every((one) => allowed.test(one) || (locked.dev && allowedForDevelopment.test(one))),
    )
    return [
      ...(isAllowed ? [] : [`${name}: its licence is ${licence}`]),
      ...(locked.hasInstallScript && !(name in scripts) ? [`${name}: it runs a script when it is installed`] : []),
      ...(locked.integrity === undefined && !locked.optional ? [`${name}: the lock has no digest of it`] : []),
    ]
  })
}
