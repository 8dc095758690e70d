import {hostOf, outletAt, outletNamed} from '../../lines/outlet-named.ts'
import type {Decisions} from '../../model.ts'

/** Outlets by signature and by address: the archive's own list first, then the vocabulary. */
export interface KnownOutlets {
  readonly named: (signature: string) => string | undefined
  readonly at: (address: string) => string | undefined
}

const cache = new WeakMap<Decisions, KnownOutlets>()

/** The outlets an archive knows; `_archive/outlets.yml` wins over the vocabulary. */
export function archiveOutlets(decisions: Decisions): KnownOutlets {
  const known = cache.get(decisions)
  if (known) return known
  const byName = new Map<string, string>()
  const byDomain = new Map<string, string>()
  for (const {name, aliases, domains} of decisions.outlets) {
    for (const spelling of [name, ...aliases]) byName.set(spelling, name)
    for (const domain of domains) byDomain.set(hostOf(domain) ?? domain, name)
  }
  const ownNameOf = (name: string | undefined): string | undefined => name && (byName.get(name) ?? name)
  const built: KnownOutlets = {
    named: (signature) => byName.get(signature.trim()) ?? ownNameOf(outletNamed(signature)),
    at: (address) => {
      for (let host = hostOf(address); host?.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
        const name = byDomain.get(host)
        if (name !== undefined) return name
      }
      return ownNameOf(outletAt(address))
    },
  }
  cache.set(decisions, built)
  return built
}
