import {nameId} from '../../ids/name-id.ts'
import type {NameEntry} from './name-index-pages.ts'

/**
 * The other names of what an index has, each leading to the name it is filed under: `DPRK` see North Korea. One that would
 * stand beside that name (`Russian Federation`), or is a name of the index itself (`Korea`), is left out.
 */
export function otherNames(
  entries: readonly NameEntry[],
  namesOf: (name: string) => readonly string[],
  see: string,
): readonly NameEntry[] {
  // `U.S.A.` is `USA` again.
  const idOf = (name: string): string => nameId(name.replaceAll('.', ''))
  const known = new Set(entries.map(({label}) => idOf(label)))
  return entries.flatMap(({label, to}) =>
    namesOf(label).flatMap((other): readonly NameEntry[] => {
      const id = idOf(other)
      if (known.has(id) || id.startsWith(idOf(label).slice(0, besideAt))) return []
      known.add(id)
      return [{label: other, key: other, to, see: `${see} ${label}`, articles: 0, amount: ''}]
    }),
  )
}

/** Names that share so many letters stand side by side. */
const besideAt = 3
