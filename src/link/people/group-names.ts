import {chineseSurnames, koreanSurnames} from '../../vocabulary/names/surnames.ts'
import {foldName} from './fold-name.ts'

/** A name as the archive prints it, with how many articles do. */
export interface PrintedName {
  readonly name: string
  readonly articles: number
}

/**
 * Says which full names are one person's: a representative for each name. Spellings share a key; a shorter form
 * (`Ana Ruiz`) joins a longer one (`Ana María Ruiz`, `Ana M. Ruiz`) when only one longer name of the archive fits.
 *
 * Near linear: names meet only under a shared key of first and other word.
 */
export function groupNames(names: readonly PrintedName[]): Map<string, string> {
  const byKey = new Map<string, PrintedName[]>()
  for (const printed of names) {
    const {key} = foldName(printed.name)
    const group = byKey.get(key)
    if (group) group.push(printed)
    else byKey.set(key, [printed])
  }
  const groupOf = new Map<string, string>()
  for (const key of byKey.keys()) groupOf.set(key, key)
  const groups = [...byKey].map(([key, printed]) => ({key, words: foldName(printed[0]?.name ?? '').words}))
  joinTurned(groups, groupOf)
  joinShorter(groups, groupOf)
  const rooted = (key: string): string => {
    let root = key
    for (let next = groupOf.get(root); next !== undefined && next !== root; next = groupOf.get(root)) root = next
    return root
  }
  return new Map(names.map(({name}) => [name, rooted(foldName(name).key)]))
}

interface Group {
  readonly key: string
  readonly words: readonly string[]
}

/** `Shinawatra Li` and `Li Shinawatra`: the two orders of an East Asian name are one when both are printed. */
function joinTurned(groups: readonly Group[], groupOf: Map<string, string>): void {
  for (const {key, words} of groups) {
    const [first = '', last = ''] = words
    if (words.length !== 2 || !familyFirst.has(first) || familyFirst.has(last)) continue
    const turned = `${last}${first}`
    if (turned !== key && groupOf.has(turned)) groupOf.set(turned, key)
  }
}

const familyFirst: ReadonlySet<string> = new Set([...chineseSurnames, ...koreanSurnames])

/** Joins `Ana Ruiz` to the only longer name that holds it: first word first, its other words in order. */
function joinShorter(groups: readonly Group[], groupOf: Map<string, string>): void {
  const longer = new Map<string, Group[]>()
  for (const group of groups) {
    const [first = '', ...rest] = group.words
    if (rest.length < 2) continue
    for (const word of new Set(rest)) {
      const at = `${first} ${word}`
      const known = longer.get(at)
      if (known) known.push(group)
      else longer.set(at, [group])
    }
  }
  for (const group of groups) {
    const {words, key} = group
    if (words.length < 2 || groupOf.get(key) !== key) continue
    const [first = ''] = words
    const holders = (longer.get(`${first} ${words.at(-1) ?? ''}`) ?? []).filter(
      (other) => other.words.length > words.length && holds(other.words, words),
    )
    const [holder] = holders
    // two longer names that are not forms of each other: nobody can tell whose the short one is
    if (holder && holders.every((other) => holds(holder.words, other.words) || holds(other.words, holder.words)))
      groupOf.set(key, holder.key)
  }
}

/**
 * Whether `part` stands in `whole` in order; an initial stands for any word it opens. Three words must stand there
 * unbroken: `Jan Piet Oduya` and `Jan Anton Piet Oduya` are more likely father and son.
 */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length > 2 && part.every((word) => word.length > 1))
    return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
  let at = 0
  for (const word of whole) {
    const wanted = part[at]
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++
  }
  return at === part.length
}
