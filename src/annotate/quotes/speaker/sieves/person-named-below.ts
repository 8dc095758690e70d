import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {adverbs} from '../../../../vocabulary/english/function-words.ts'
import {householdNames} from '../../../../vocabulary/names/household-names.ts'
import {communicationVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {namelessSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import type {Layout} from '../../passages/layout.ts'
import {descriptionOf} from '../description-of.ts'
import {meansPerson} from '../means-person.ts'
import {firstFrom, type NamedAt} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `A Taal fisherman said the sea rose. ¶ “It came over the wall,” Ana Ruiz said.`: the first lines describe who speaks, the
 * next paragraph names them and says no more of who they are, or says the same. In `An officer said a woman was lost. ¶ Ana
 * Ruiz told her son` there are two whom the name may mean, and in `Ana Ruiz, who keeps the light, said` there is another
 * description.
 */
export const personNamedBelow = defineRule<Sieve<Mentioned, Meant>>({
  name: 'person-named-below',
  says: 'The first lines describe who speaks, and the next paragraph opens with the name.',
  example: 'A Taal fisherman said the sea rose. ¶ “It came over the wall,” Ana Ruiz said.',
  answer(question) {
    const {layout, mention, head, people, named, introductions} = question
    const described = descriptionOf(layout, mention, head)
    if (!described || described.owner || described.pronoun || !meansPerson(described.noun)) return undefined
    const block = layout.stretches[stretchAt(layout, mention.first)]?.block ?? 0
    if (namelessSources.has(described.noun) || !isLead(layout, block) || describesOthers(question, block))
      return undefined
    const next = layout.blocks[block + 1]
    const one = next?.role === 'body' ? named[firstFrom(named, next.start)] : undefined
    const person = people[one?.person ?? -1]
    if (!next || !one || !person || one.kind !== 'full' || one.end > next.end) return undefined
    const lead = layout.blocks[block]?.start ?? 0
    if (named.some(({person, start}) => person === one.person && start >= lead && start < one.start)) return undefined
    const beside = introductions().filter((known) => known.person === one.person && known.at < next.end)
    const same = beside.some(({heads}) => heads.has(described.noun))
    if (beside.length > 0 && !same) return undefined
    const opens = titleStart(layout, one, next.start)
    const fits = same ? opens || tellsIt(layout, one) : tellsIt(layout, one) && !isHousehold(person.name)
    return fits ? {name: person.name, kind: 'person', person: one.person, certainty: 'inferred'} : undefined
  },
})

/** The first or second paragraph of the article itself, and no longer than first lines are: all of it is looked through. */
function isLead({blocks}: Layout, block: number): boolean {
  const lead = blocks[block]
  if (lead?.role !== 'body' || lead.end - lead.start > longestLead) return false
  let before = 0
  for (let at = 0; at < block && before < 2; at++) if (blocks[at]?.role === 'body') before++
  return before < 2
}

/** In characters: the first lines of newspapers have some 400, and an article that is one paragraph has no line below. */
const longestLead = 2000

/** Whether the paragraph speaks of another person by what they are: `said a woman was lost`, `the mayor’s son`. */
function describesOthers({layout, mention, named}: Mentioned, block: number): boolean {
  const {tokens, blocks} = layout
  const {start = 0, end = 0} = blocks[block] ?? {}
  for (let at = tokenAt(layout, start); (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at]
    if (!token || (at >= mention.first && at < mention.last) || token.capital || !meansPerson(token.lower)) continue
    // the mayor Ana Ruiz: what stands before a name describes its bearer.
    const next = tokens[at + 1]?.start ?? 0
    if (named[firstFrom(named, next)]?.start !== next) return true
  }
  return false
}

/** Whether nothing but a title stands between the start of the paragraph and the name. */
function titleStart(layout: Layout, {start}: NamedAt, opens: number): boolean {
  for (let at = tokenAt(layout, opens); at < tokenAt(layout, start); at++)
    if (!layout.tokens[at]?.capital && textAt(layout.tokens, at) !== '.') return false
  return true
}

/** `Ana Ruiz said`, `Ana Ruiz, 43, also said`, `said Ana Ruiz.`: the name is the subject of a verb of speaking, or stands behind it. */
function tellsIt(layout: Layout, {start, end}: NamedAt): boolean {
  const {tokens, passageOf} = layout
  const first = tokenAt(layout, start)
  if (tellsAt(layout, first - 1) && (passageOf[first - 2] !== undefined || textAt(tokens, first - 2) === ','))
    return true
  let at = tokenAt(layout, end - 1) + 1
  if (textAt(tokens, at) === ',') at = behindComma(layout, at)
  while (adverbs.has(lowerAt(tokens, at))) at++
  return tellsAt(layout, at)
}

/** Behind the comma that closes an age or a relative: `, 43,`, `, who took office in May,`. */
function behindComma({tokens, passageOf}: Layout, comma: number): number {
  const opener = tokens[comma + 1]
  if (opener?.kind !== 'number' && opener?.lower !== 'who') return comma
  for (let at = comma + 2; at < comma + 20 && passageOf[at] === undefined; at++)
    if (textAt(tokens, at) === ',') return at + 1
  return comma
}

function tellsAt({tokens, passageOf}: Layout, at: number): boolean {
  const verb = passageOf[at] === undefined ? cueVerbs.get(lowerAt(tokens, at)) : undefined
  return verb !== undefined && (verb.form === 'past' || verb.form === 'third') && communicationVerbs.has(verb.lemma)
}

/** Whom a reader knows without a word: a name that tells nothing of the lines before. */
const isHousehold = (name: string): boolean => householdNames.has(name.toLowerCase().split(' ').at(-1) ?? '')
