import {chineseSurnames, koreanSurnames} from '../../vocabulary/names/surnames.ts'
import {type FoldedName, foldName} from './fold-name.ts'

/**
 * Says which full names are one person's as far as spelling goes: a key for each name, the same for the same person.
 * Spellings share a key (`Sergei`, `Sergey`); a shorter form (`Ana Ruiz`) joins a longer one (`Ana María Ruiz`,
 * `Ana M. Ruiz`) when only one longer name of the archive fits. A name never joins one of another generation: `Ana Ruiz
 * Jr.` is not `Ana Ruiz`.
 *
 * Near linear: names meet only under a shared first and other word.
 */
export function groupNames(names: readonly string[]): Map<string, string> {
  const groups = new Map<string, Group>()
  for (const name of names) {
    const folded = foldName(name)
    if (!groups.has(folded.key)) groups.set(folded.key, {...folded, middles: folded.words.slice(1, -1)})
  }
  const groupOf = new Map<string, string>([...groups.keys()].map((key) => [key, key]))
  // in the order of keys, not of articles: which of two forms is met first must not decide
  const ordered = [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  joinWrittenOut(names, groupOf)
  joinTurned(ordered, groupOf)
  joinMiddles(ordered, groupOf)
  joinShorter(ordered, groupOf)
  const rooted = (key: string): string => {
    let root = key
    for (let next = groupOf.get(root); next !== undefined && next !== root; next = groupOf.get(root)) root = next
    return root
  }
  return new Map(names.map((name) => [name, rooted(foldName(name).key)]))
}

interface Group extends FoldedName {
  /** The words between the first and the last. */
  readonly middles: readonly string[]
}

/** `Jürgen Möller` and `Juergen Moeller`; asked of each name, since the two spellings with umlauts share a key. */
function joinWrittenOut(names: readonly string[], groupOf: Map<string, string>): void {
  for (const name of names) {
    const {key, writtenOut} = foldName(name)
    if (writtenOut !== key && groupOf.has(writtenOut)) groupOf.set(writtenOut, key)
  }
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

/**
 * Joins names that differ in what stands between the first word and the last: `Elias P. Norrgard`, `Elias Peter
 * Norrgard`. A name joins the longest that it agrees with, provided that those it agrees with agree among themselves:
 * beside `Elias Paul Norrgard` nobody can tell whose the `P.` is.
 */
function joinMiddles(groups: readonly Group[], groupOf: Map<string, string>): void {
  for (const bucket of bucketsOf(groups, ({words, generation}) =>
    words.length > 2 ? [`${words[0]} ${words.at(-1)} ${generation}`] : [],
  ).values()) {
    for (const group of bucket) {
      if (groupOf.get(group.key) !== group.key) continue
      const fuller = bucket.filter((other) => other !== group && isFuller(other.middles, group.middles))
      const [longest] = fuller.toSorted((a, b) => lengthOf(b) - lengthOf(a) || (a.key < b.key ? -1 : 1))
      if (longest && fuller.every((other) => other === longest || isFuller(longest.middles, other.middles)))
        groupOf.set(group.key, longest.key)
    }
  }
}

const lengthOf = ({middles}: Group): number => middles.join('').length

/**
 * Whether the middle names of `long` say what those of `short` say, and more: one after the other, from the first on,
 * since George H. W. and George W. are father and son.
 */
function isFuller(long: readonly string[], short: readonly string[]): boolean {
  const areInitials = [...long, ...short].every((word) => word.length === 1)
  return (
    long.length >= short.length &&
    // `George W.` and `George W. H.` are as likely two people, one of them misprinted
    (!areInitials || short.length === 0) &&
    long.join('').length > short.join('').length &&
    short.every((word, at) => word === long[at] || (word.length === 1 && long[at]?.startsWith(word) === true))
  )
}

/** Joins `Ana Ruiz` to the only longer name that holds it: first word first, its other words in order. */
function joinShorter(groups: readonly Group[], groupOf: Map<string, string>): void {
  const longer = bucketsOf(groups, ({words, generation}) => {
    const [first = '', ...rest] = words
    return rest.length < 2 ? [] : [...new Set(rest)].map((word) => `${first} ${word} ${generation}`)
  })
  const rootOf = (key: string): string => {
    const next = groupOf.get(key)
    return next === undefined || next === key ? key : rootOf(next)
  }
  for (const group of groups) {
    const {words, key, generation} = group
    if (words.length < 2 || groupOf.get(key) !== key) continue
    const all = (longer.get(`${words[0]} ${words.at(-1)} ${generation}`) ?? []).filter(
      (other) => other.words.length > words.length && holds(other.words, words),
    )
    // `Ana M. Ruiz` before `Ana Ruiz Gómez`, which may be a second surname or a headline that runs on
    const ending = all.filter((other) => other.words.at(-1) === words.at(-1))
    const holders = ending.length > 0 ? ending : all
    const [holder] = holders
    // two longer names that are not forms of each other: nobody can tell whose the short one is
    if (
      holder &&
      holders.every(
        (other) =>
          rootOf(other.key) === rootOf(holder.key) ||
          holds(holder.words, other.words) ||
          holds(other.words, holder.words),
      )
    )
      groupOf.set(key, holder.key)
  }
}

/** Whether `part` stands in `whole`: its first and last word for a name of two, all of it unbroken for a longer one. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length > 2)
    return part.every((word) => word.length > 1) && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
  return whole[0] === part[0] && whole.indexOf(part[1] ?? '', 1) > 0
}

/** The groups under each of their keys. */
function bucketsOf(groups: readonly Group[], keysOf: (group: Group) => readonly string[]): Map<string, Group[]> {
  const buckets = new Map<string, Group[]>()
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const known = buckets.get(key)
      if (known) known.push(group)
      else buckets.set(key, [group])
    }
  }
  return buckets
}
