import {outlets} from '../vocabulary/outlets/outlets.ts'

const byName = new Map<string, string>()
const byDomain = new Map<string, string>()
for (const {name, aliases, domains} of outlets) {
  for (const spelling of [name, ...aliases]) if (!byName.has(spelling)) byName.set(spelling, name)
  for (const domain of domains) byDomain.set(domain, name)
}

/**
 * The outlet that signs so: `AP` and `The Associated Press` are `Associated Press`. Letter case counts, because `Ap` or
 * `trend` are no signatures; of two agencies (`Reuters/AFP`) the first.
 */
export function outletNamed(signature: string): string | undefined {
  const plain = signature.trim()
  return byName.get(plain) ?? (plain.includes('/') ? byName.get(plain.slice(0, plain.indexOf('/')).trim()) : undefined)
}

/** The outlet whose web site an address belongs to: `https://edition.cnn.com/2024/…` is `CNN`. */
export function outletAt(address: string): string | undefined {
  for (let host = hostOf(address); host?.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const name = byDomain.get(host)
    if (name !== undefined) return name
  }
  return undefined
}

/** The host of an address without `www.`, or nothing where it is none. */
export function hostOf(address: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?<host>[\w-]+(?:\.[\w-]+)+)/i.exec(address.trim())?.groups?.host
  return host?.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '')
}
