import type {Article, Decisions, PersonInArticle, Warning} from '../../model.ts'
import {correctPeople} from '../corrections/correct-people.ts'
import {correctRoles} from '../corrections/correct-roles.ts'
import {correctSpeakers} from '../corrections/correct-speakers.ts'
import {Ledger} from '../corrections/ledger.ts'
import type {Appearance} from './appearance.ts'
import {type Attached, attachSingleName} from './attach-single-name.ts'
import {bearersOf} from './bearers.ts'
import {decidedNames} from './decided-names.ts'
import type {NamedPerson} from './describe-people.ts'
import {doubtSameName} from './doubt-same-name.ts'
import {foldName} from './fold-name.ts'
import {gatherPeople} from './gather-people.ts'
import {groupNames} from './group-names.ts'
import {groupSingleNames} from './group-single-names.ts'
import {joinVariants} from './join-variants.ts'
import {likeNames} from './like-names.ts'
import {namePeople} from './name-people.ts'
import {tellApart} from './tell-apart.ts'
import {withIds} from './with-ids.ts'
import {withoutPrefix} from './without-prefix.ts'

/**
 * Gives each person one id across the archive, however the outlets spell the name: `Sergei`, `Sergey`; `Kim Jong Un`,
 * `Kim Jong-un`. What the archivist decided comes first. Full names are one person's by spelling, father and son by
 * their offices, namesakes apart where articles contradict each other; a name of one word joins the bearer who is
 * dominant in the archive. Where it cannot be told, the people name each other (`likeNames`).
 */
export function linkPeople(
  articles: readonly Article[],
  decisions: Decisions,
  ledger = new Ledger([]),
): {articles: readonly Article[]; people: NamedPerson[]; warnings: Warning[]} {
  const decided = decidedNames(decisions)
  const appearances = articles.flatMap((article) => article.record.people.map((person) => ({article, person})))
  const somebody = appearances.filter(({person}) => !decided.isNobody(person.name))
  const full = peopleInFull(somebody, decided.nameOf)
  const keyOf = new Map([...full].flatMap(([key, some]) => some.map(({person}) => [person, key] as const)))
  const singles = attachSingles(
    somebody.filter(({person}) => !keyOf.has(person)),
    full,
    keyOf,
    articles,
  )
  const named = namePeople(new Map([...full, ...singles.people]), decided.names)
  const idOf = (person: PersonInArticle): string | undefined =>
    named.get(keyOf.get(person) ?? singles.keyOf.get(person) ?? '')?.id
  const corrected = correctPeople(named.values(), idOf, ledger)
  const identified = articles.map((article) =>
    withIds(
      article,
      (person) => corrected.idOf(article, person),
      (person) => singles.attached.get(person),
    ),
  )
  const {nameOf} = corrected
  const linked = correctRoles(correctSpeakers(identified, likeNames(gatherPeople(identified, nameOf)), ledger), ledger)
  return {
    articles: linked,
    people: likeNames(gatherPeople(linked, nameOf)),
    warnings: doubtSameName(linked, (id) => ledger.of('right').some(({of}) => of === id)),
  }
}

/** Those named in full, under a key for each person. */
function peopleInFull(
  appearances: readonly Appearance[],
  decidedName: (printed: string) => string | undefined,
): Map<string, readonly Appearance[]> {
  const printers = new Map<string, number>()
  for (const {person} of appearances)
    if (isFull(person.name) && decidedName(person.name) === undefined)
      printers.set(person.name, (printers.get(person.name) ?? 0) + 1)
  const prefixed = withoutPrefix(printers)
  const groups = groupNames([...printers.keys()].filter((name) => !prefixed.has(name)))
  const decided = new Map<string, Appearance[]>()
  const spelt = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const {name} = appearance.person
    const decision = decidedName(name)
    const key = decision ?? groups.get(prefixed.get(name) ?? name)
    if (key === undefined) continue
    const into = decision === undefined ? spelt : decided
    const known = into.get(key)
    if (known) known.push(appearance)
    else into.set(key, [appearance])
  }
  const people = new Map<string, readonly Appearance[]>(decided)
  for (const [key, some] of joinVariants(spelt))
    tellApart(some).forEach((one, index) => {
      people.set(index === 0 ? `spelt ${key}` : `spelt ${key} ${index + 1}`, one)
    })
  return people
}

const isFull = (name: string): boolean => foldName(name).words.length > 1

/** Beside somebody whom more articles name than this, anybody may be named. */
const fewArticles = 12

/** Whose the names of one word are: a bearer's of the full name, or of people who have none. */
function attachSingles(
  appearances: readonly Appearance[],
  full: ReadonlyMap<string, readonly Appearance[]>,
  keyOf: ReadonlyMap<PersonInArticle, string>,
  articles: readonly Article[],
): {
  attached: ReadonlyMap<PersonInArticle, Attached>
  keyOf: ReadonlyMap<PersonInArticle, string>
  people: ReadonlyMap<string, readonly Appearance[]>
} {
  const attached = new Map<PersonInArticle, Attached>()
  const keys = new Map<PersonInArticle, string>()
  const people = new Map<string, readonly Appearance[]>()
  const present = new Map(
    articles.map(
      ({record}) => [record.id, new Set(record.people.flatMap((person) => keyOf.get(person) ?? []))] as const,
    ),
  )
  const presentIn = ({article}: Appearance): ReadonlySet<string> => present.get(article.record.id) ?? new Set()
  const isTelling = (key: string): boolean => (full.get(key)?.length ?? 0) <= fewArticles
  const bearers = bearersOf(full, present)
  const left = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const word = foldName(appearance.person.name).key
    const whose = attachSingleName(appearance, bearers.get(word) ?? [], presentIn(appearance), isTelling)
    if (whose) {
      attached.set(appearance.person, whose)
      keys.set(appearance.person, whose.key)
    } else if (left.has(word)) left.get(word)?.push(appearance)
    else left.set(word, [appearance])
  }
  for (const [word, some] of left) {
    const groups = groupSingleNames(some, (one) => [...presentIn(one)].filter(isTelling))
    groups.forEach((group, index) => {
      const key = `single ${word} ${index}`
      people.set(key, group)
      for (const {person} of group) keys.set(person, key)
    })
  }
  return {attached, keyOf: keys, people}
}
