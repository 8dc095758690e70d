import {nameId} from '../../ids/name-id.ts'
import {type Message, say} from '../../messages/say.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'
import {capitalised} from '../words.ts'
import {collation, letterOf} from './collation.ts'
import {groupBy} from './group-by.ts'
import {type Pager, pagerOf, paginate} from './paginate.ts'
import type {Tally} from './profile.ts'

/** A name of an index, as it is filed: `Ruiz, Ana`. */
export interface NameEntry extends Crumb {
  /** The fragment that leads here, of the first of those who begin alike: `ru`. */
  readonly id?: string
  /** What the name is put in order by. */
  readonly key: string
  /** Who or what that is: the latest role of a person. */
  readonly note?: string
  /** Set of another spelling: the name that all of it is filed under, as the index words it, “see Ruiz, Ana”. */
  readonly see?: string
  /** Set of what has no name, `Unknown outlet`: it is filed among the others, and is none of them. */
  readonly unnamed?: true
  readonly articles: number
  /** How much of it there is: `4 articles, 3 statements`. */
  readonly amount: string
}

/** An index of names, A to Z: one page while it is short, a page a letter when it is not. */
export interface NameIndexPage {
  readonly heading: string
  readonly lead: string
  readonly letters: readonly Letter[]
  /** Within a letter of many names, where each beginning begins: `Ra`, `Re`, `Ru`. */
  readonly beginnings: readonly Crumb[]
  /** On the first page of a long index, in place of the names: those most met with. */
  readonly most: readonly Tally[]
  readonly sections: readonly {
    readonly letter: string
    readonly heading: string
    readonly entries: readonly NameEntry[]
  }[]
  readonly pager?: Pager
}

export interface Letter extends Crumb {
  readonly count: number
  readonly current: boolean
}

/** Names a page holds within the budget of a page, 60 KB compressed. */
export const namesOnPage = 600

/** How many names the front of a long index shows. */
const mostNamed = 60

/**
 * The pages of an index. `entries` come in any order and are filed here as the language of the site has it; the index stands at `index`, its
 * letters as fragments (`people/#r`) or as pages (`people/letter-r/`, `people/letter-r/page-2/`).
 *
 * @param of what is counted: `{count} people`
 */
export function nameIndexPages(
  {messages, archive}: Pick<Catalogue, 'messages' | 'archive'>,
  heading: string,
  index: Address,
  entries: readonly NameEntry[],
  of: Message,
  limit: number = namesOnPage,
): readonly Page<NameIndexPage>[] {
  const {nameIndex: words} = messages
  const compare = collation(archive.site.language)
  const filed = entries.toSorted((a, b) => compare(a.key, b.key) || (a.to.path < b.to.path ? -1 : 1))
  const byLetter = groupBy(filed, (entry) => letterOf(entry.key))
  const names = [...byLetter.keys()].toSorted(lettersInOrder)
  const long = filed.length > limit
  const named = filed.filter(isNamed).length
  const lead = say(words.lead, {names: say(of, {count: named}, messages)}, messages)
  const sectionOf = (letter: string, some: readonly NameEntry[]) => ({letter, heading: printed(letter), entries: some})
  const letters = (current?: string): Letter[] =>
    names.map((letter) => ({
      label: printed(letter),
      to: long ? addressOf.letter(index, letter) : {...index, fragment: letter},
      count: byLetter.get(letter)?.length ?? 0,
      current: letter === current,
    }))
  const front: Page<NameIndexPage> = {
    address: index,
    title: heading,
    description: lead,
    crumbs: [homeCrumb],
    model: () => ({
      heading,
      lead,
      letters: letters(),
      beginnings: [],
      most: long ? mostOf(filed) : [],
      sections: long ? [] : names.map((letter) => sectionOf(letter, byLetter.get(letter) ?? [])),
    }),
  }
  if (!long) return [front]
  const pages = names.flatMap((letter) => {
    const parts = paginate(withBeginnings(byLetter.get(letter) ?? []), limit)
    const beginnings = parts.flatMap((part, at) =>
      part.flatMap(({id}) =>
        id === undefined
          ? []
          : [{label: capitalised(id), to: {...addressOf.letter(index, letter, at + 1), fragment: id}}],
      ),
    )
    return parts.map((part, at): Page<NameIndexPage> => {
      const pager = pagerOf(at + 1, parts.length, (page) => addressOf.letter(index, letter, page))
      const first = say(words.letter, {heading, letter: printed(letter)}, messages)
      const title = at > 0 ? say(words.page, {title: first, page: at + 1}, messages) : first
      const some = (byLetter.get(letter) ?? []).filter(isNamed).length
      return {
        address: addressOf.letter(index, letter, at + 1),
        title,
        description: say(words.under, {heading, letter: printed(letter), some, all: named}, messages),
        crumbs: [homeCrumb, {label: heading, to: index}],
        model: () => ({
          heading: title,
          lead,
          letters: letters(letter),
          beginnings,
          most: [],
          sections: [sectionOf(letter, part)],
          ...(pager && {pager}),
        }),
      }
    })
  })
  return [front, ...pages]
}

const isNamed = ({see, unnamed}: NameEntry): boolean => see === undefined && !unnamed

/** Names of a letter from which it is worth jumping within it. */
const worthJumping = 80

/** The names of a letter, the first of those who begin with the same two letters marked; none where they are few. */
function withBeginnings(entries: readonly NameEntry[]): readonly NameEntry[] {
  if (entries.length < worthJumping) return entries
  const met = new Set<string>()
  return entries.map((entry) => {
    const beginning = nameId(entry.key).slice(0, 2)
    if (!/^[a-z]{2}$/.test(beginning) || met.has(beginning)) return entry
    met.add(beginning)
    return {...entry, id: beginning}
  })
}

function mostOf(entries: readonly NameEntry[]): readonly Tally[] {
  return entries
    .toSorted((a, b) => b.articles - a.articles || (a.to.path < b.to.path ? -1 : 1))
    .slice(0, mostNamed)
    .map(({label, to, articles}) => ({label, to, count: articles}))
}

function printed(letter: string): string {
  return letter === 'other' ? '0–9' : letter.toUpperCase()
}

function lettersInOrder(a: string, b: string): number {
  return Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : 1)
}
