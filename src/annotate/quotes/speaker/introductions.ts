import {lowerAt, textAt} from '../../../text/cursor.ts'
import {firstWhere} from '../../../text/first-where.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
  relatives,
} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {linkingVerbs} from '../../../vocabulary/speech/role-words.ts'
import type {Findings} from '../../findings.ts'
import {tokenAt} from '../grammar/token-at.ts'
import type {Layout} from '../passages/layout.ts'
import {meansPerson} from './means-person.ts'
import type {NamedAt} from './mention-index.ts'

/** What an article calls a person beside their name: `Taal’s defence minister, Ana Ruiz`. */
export interface Introduction {
  readonly person: number
  /** Where, in the text. */
  readonly at: number
  /** The nouns that are the office or calling, lower case: `founder`, `owner` of `founder and owner of the mill`. */
  readonly heads: ReadonlySet<string>
  /** All of its words, lower case: `taal`, `defence`, `minister`. */
  readonly words: ReadonlySet<string>
}

/**
 * The titles before names (`Defence Minister Ana Ruiz`), what commas set beside them (`Ana Ruiz, the minister,`, `the
 * minister, Ana Ruiz,`) and what a name is said to be (`Ana Ruiz is the minister`), in the order of the text.
 */
export function findIntroductions(
  layout: Layout,
  people: Findings['people'],
  named: readonly NamedAt[],
): readonly Introduction[] {
  const found: Introduction[] = []
  const ends = new Set(named.map(({end}) => tokenAt(layout, end - 1)))
  for (const {person, start, end, kind} of named) {
    if (kind === 'role') continue
    const first = tokenAt(layout, start)
    const last = tokenAt(layout, end - 1) + 1
    const phrases = [before(layout, first, ends), beside(layout, first, last), after(layout, last)]
    for (const words of phrases) {
      const introduction = words && introductionOf(words)
      if (introduction) found.push({...introduction, person, at: start})
    }
  }
  people.forEach(({roles, mentions}, person) => {
    for (const {value, evidence} of roles) {
      const introduction = introductionOf(value.toLowerCase().split(/[\s’']+/))
      if (introduction) found.push({...introduction, person, at: evidence[0]?.span?.start ?? mentions[0]?.start ?? 0})
    }
  })
  return found.sort((a, b) => a.at - b.at)
}

/** The heads of a role, read up to its first preposition: `founder and owner of the mill`. */
function introductionOf(words: readonly string[]): Pick<Introduction, 'heads' | 'words'> | undefined {
  const end = firstWhere(words.length, (at) => words.slice(0, at + 1).some((word) => prepositions.has(word)))
  const core = words.slice(0, end)
  const heads = core.filter(
    (word, at) => meansPerson(word) && (at === core.length - 1 || coordinators.has(core[at + 1] ?? '')),
  )
  if (heads.length === 0) return undefined
  // chief of the area and chairman of the committee: the second office of the same one
  for (let at = end + 2; at < words.length; at++) {
    const word = words[at] ?? ''
    if (meansPerson(word) && coordinators.has(words[at - 1] ?? '') && prepositions.has(words[at + 1] ?? 'of'))
      heads.push(word)
  }
  // the premier is the prime minister
  if (core.at(-1) === 'minister' && core.at(-2) === 'prime') heads.push('premier')
  return {heads: new Set(heads), words: new Set(words)}
}

/** The title that ends where a name begins and no other name ends: `Taal defence minister Ana Ruiz`. */
function before({tokens}: Layout, first: number, ends: ReadonlySet<number>): string[] | undefined {
  const title: string[] = []
  for (let at = first - 1; at >= first - 8; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.sentence !== tokens[first]?.sentence || ends.has(at)) break
    if (token.kind === 'possessive') continue
    if (isVerb(token.lower) || determiners.has(token.lower) || relatives.has(token.lower)) break
    if (prepositions.has(token.lower) && (title.length === 0 || !meansPerson(lowerAt(tokens, at - 1)))) break
    title.unshift(token.lower)
  }
  return title.length > 0 ? title : undefined
}

/** The noun phrase before a name between commas: `Its founder and president, Ana Ruiz, said`. */
function beside(layout: Layout, first: number, last: number): string[] | undefined {
  const {tokens} = layout
  if (textAt(tokens, first - 1) !== ',' || !/^[,.]$/.test(textAt(tokens, last))) return undefined
  const phrase: string[] = []
  for (let at = first - 2; at >= first - 14; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence || isVerb(token.lower)) break
    // the minister of labour, trade and ports, Ana Ruiz: a list of what she is for
    if (token.kind === 'mark' && !(token.text === ',' && phrase.some((word) => coordinators.has(word)))) break
    // Taal’s foreign minister, Ana Ruiz: the owner opens the phrase as an article does
    if (token.kind === 'possessive') return [lowerAt(tokens, at - 1), ...phrase]
    if (token.kind !== 'mark') phrase.unshift(token.lower)
    if (determiners.has(token.lower) || possessives.has(token.lower)) return phrase
  }
  return undefined
}

/** `Ana Ruiz, the mayor of Taal,`, `Ana Ruiz is the mayor`, `Ana Ruiz, who works as a clerk`. */
function after({tokens}: Layout, last: number): string[] | undefined {
  let from = last
  if (textAt(tokens, from) === ',') {
    from++
    if (lowerAt(tokens, from) === 'who') from++
  }
  const opens = from > last
  if (linkingVerbs.has(lowerAt(tokens, from))) from++
  else if (!opens) return undefined
  if (lowerAt(tokens, from) === 'as') from++
  const phrase: string[] = []
  for (let at = from; at < from + 14; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || relatives.has(token.lower)) break
    // The boat sank off Cape Ruiz, the coast guard said: what runs on into a verb is somebody else.
    if (isVerb(token.lower)) return undefined
    if (token.kind === 'possessive') continue
    if (at > from || !determiners.has(token.lower)) phrase.push(token.lower)
  }
  return phrase.length > 0 ? phrase : undefined
}

const isVerb = (lower: string): boolean =>
  auxiliaries.has(lower) || /^(?:past|third)$/.test(cueVerbs.get(lower)?.form ?? '')
