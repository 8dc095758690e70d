import type {Certainty, Mention} from '../../../model.ts'
import {label, type Page} from '../page.ts'

/** A person while their mentions are gathered. */
export interface PersonInPrint {
  readonly name: string
  /** Of the fullest form, lower case. */
  readonly words: readonly string[]
  readonly aliases: Set<string>
  readonly mentions: PrintedMention[]
  readonly rule: string
  readonly certainty: Certainty
}

/** A mention and its tokens, `first` to `last`, exclusive. */
export interface PrintedMention extends Mention {
  readonly first: number
  readonly last: number
}

/** Notes that tokens `first` to `last` name the person, unless somebody has them already. */
export function addMention(page: Page, person: PersonInPrint, first: number, last: number, of: Mention['kind']): void {
  if (page.label[first] === label.person) return
  page.label.fill(label.person, first, last)
  const start = page.tokens[first]?.start ?? 0
  const end = page.tokens[last - 1]?.end ?? start
  const printed = page.text.slice(start, end).replace(/\s+/g, ' ')
  // Henrik (Paula) Alvestad: what a name leaves out is no other name of theirs.
  person.aliases.add(printed.includes('(') && !person.name.includes('(') ? person.name : printed)
  person.mentions.push({start, end, kind: of, first, last})
}
