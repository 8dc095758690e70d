import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {perWord} from '../../../text/words.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  formsOfBe,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {modals, peopleWithoutS} from '../../../vocabulary/speech/attribution-words.ts'
import {alsoNouns, type CueVerb, cueVerbs, particles, phraseCues} from '../../../vocabulary/speech/cue-verbs.ts'
import {documents} from '../../../vocabulary/speech/speaker-nouns.ts'
import {behindVerbs, subjectMatterLeads} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {speaks} from '../speaker/can-speak.ts'
import {meansPerson} from '../speaker/means-person.ts'

/**
 * The cue that stands at a token of the reporter's own words: a verb of the vocabulary, or one of the two cues that
 * are no verbs (`according to`, a colon). `The United States`, `her claims` and `a report` are none.
 */
export function cueAt(layout: Layout, stretch: Stretch, at: number): {verb: CueVerb; end: number} | undefined {
  const token = layout.tokens[at]
  if (!token || layout.passageOf[at] !== undefined) return undefined
  const phrases = phraseCues.get(token.lower)
  if (phrases) {
    const whole = phrases.find((phrase) => phrase.every((word, step) => lowerAt(layout.tokens, at + 1 + step) === word))
    return whole && announced ? {verb: announced, end: at + 1 + whole.length} : undefined
  }
  const verb = cueOf(token)
  if (verb === noCue) return undefined
  if (verb === noVerb) return {verb, end: at + 1}
  if (token.capital && at > stretch.first && !isTitleCase(layout, stretch)) return undefined
  const particle = particles.get(verb.lemma)
  if (particle) return particle.has(lowerAt(layout.tokens, at + 1)) ? {verb, end: at + 2} : undefined
  // people briefed on the move said: without whom they told, `told` and `briefed` are what was done to them.
  if (verb.groups.has('telling') && verb.form === 'past' && isToldOf(layout, at)) return undefined
  // worth a reported $1.2 million: behind an article it describes a thing.
  if (verb.form === 'past' && /^(?:an?|the)$/.test(lowerAt(layout.tokens, at - 1))) return undefined
  if (verb.form === 'ing' && isNounOfItsOwner(layout, at)) return undefined
  // There have been reports that it fell: behind a form of be stands the noun, and nobody reports.
  if (alsoNouns.has(token.lower) && verb.form !== 'past' && formsOfBe.has(lowerAt(layout.tokens, at - 1)))
    return undefined
  const noun = alsoNouns.has(token.lower) && !standsAsVerb(layout, stretch, at) && !followsMarks(layout, stretch, at)
  return noun ? undefined : {verb, end: at + 1}
}

/** `people familiar with her thinking say it leaks`: behind an owner, and nothing behind it that is thought; not `over her saying that`. */
const isNounOfItsOwner = ({tokens, passageOf, partOf}: Layout, at: number): boolean =>
  possessives.has(lowerAt(tokens, at - 1)) &&
  (lowerAt(tokens, at - 1) !== 'her' || partOf(at - 2) === 'ADP') &&
  passageOf[at + 1] === undefined &&
  !opensClause.has(lowerAt(tokens, at + 1))

const announced = cueVerbs.get('announced')

/** The verb of a cue that was found at a token. */
export const verbAt = ({tokens}: Layout, at: number): CueVerb | undefined =>
  phraseCues.has(lowerAt(tokens, at)) ? announced : cueVerbs.get(lowerAt(tokens, at))

const isToldOf = ({tokens}: Layout, at: number): boolean =>
  subjectMatterLeads.has(lowerAt(tokens, at + 1)) && !timeWords.has(lowerAt(tokens, at + 2))

const noVerb: CueVerb = {lemma: '', form: 'base', groups: new Set()}

/** The verbs, and what else may tie words to somebody. */
const cues: ReadonlyMap<string, CueVerb> = new Map([
  ...cueVerbs,
  ...[':', 'according', '—', '–', '―', '-'].map((cue): [string, CueVerb] => [cue, noVerb]),
])

const noCue: CueVerb = {lemma: '', form: 'base', groups: new Set()}

const cueOf = perWord(({lower}) => cues.get(lower) ?? noCue)

/** A headline in capitals: `Ruiz Says Dam Will Hold`. */
export function isTitleCase({tokens}: Layout, {first, last}: Stretch): boolean {
  let words = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.text.length < 4) continue
    words++
    if (token.capital) capitals++
  }
  return capitals >= words * 0.75
}

/** `Ruiz claims the dam held`, `critics fear that`, `she plans to`; not `the claims of Ruiz`, `state officials`. */
export function standsAsVerb(layout: Layout, stretch: Stretch, at: number): boolean {
  const {tokens, passageOf} = layout
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const token = tokens[at]
  if (!before || !next || at - 1 < stretch.first) return false
  // It will fail, Ana Ruiz notes.: behind a comma and a name at the end of the sentence.
  if (at + 2 >= stretch.last && before.capital && isNameBehindComma(tokens, at - 1)) return true
  if (at + 1 >= stretch.last) return false
  if (isHelped(tokens, at)) return true
  // As the Daily Post reports, the dam held.
  if (next.text === ',' && lowerAt(tokens, stretch.first) === 'as' && before.capital) return true
  // Ana Ruiz, the mayor, notes that: what a comma sets off stands before it, and a clause or marks behind.
  if (before.text === ',' && cueVerbs.get(lowerOf(token))?.form === 'third')
    return (
      passageOf[at + 1] !== undefined || opensClause.has(next.lower) || (next.capital && !timeWords.has(next.lower))
    )
  const plain = before.kind === 'word' && !determiners.has(before.lower) && !possessives.has(before.lower)
  const subject =
    plain &&
    (subjectPronouns.has(before.lower) ||
      before.capital ||
      before.lower === 'who' ||
      before.lower === 'which' ||
      before.lower === 'not' ||
      before.lower === 'also' ||
      /(?:s|ly)$/.test(before.lower) ||
      coordinators.has(before.lower) ||
      peopleWithoutS.has(before.lower) ||
      documents.has(before.lower) ||
      (meansPerson(before.lower) && opensClause.has(next.lower)) ||
      next.lower === 'that')
  if (!subject) return false
  if (subjectPronouns.has(before.lower) || before.lower === 'who' || before.lower === 'which') return true
  // amid news reports that question her: between another noun, or no name, and the verb of a relative stands a noun.
  if (next.lower === 'that' && !before.capital && isNoun(layout, at)) return false
  return (
    passageOf[at + 1] !== undefined ||
    next.lower === 'that' ||
    next.lower === 'to' ||
    next.text === ':' ||
    (next.text === ',' && passageOf[at + 2] !== undefined) ||
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    next.kind === 'number' ||
    (/[^s]s$/.test(before.lower) &&
      token?.lower.endsWith('s') === false &&
      next.kind === 'word' &&
      !prepositions.has(next.lower) &&
      !auxiliaries.has(next.lower) &&
      !coordinators.has(next.lower)) ||
    (next.capital && !timeWords.has(next.lower)) ||
    behindVerbs.has(next.lower)
  )
}

/** `, Ana Ruiz`. */
function isNameBehindComma(tokens: Layout['tokens'], end: number): boolean {
  let first = end
  while (tokens[first]?.capital) first--
  return tokens[first]?.text === ','
}

const opensClause: ReadonlySet<string> = new Set([...determiners, ...possessives, ...subjectPronouns, 'that'])

/** `projects that raise output`, `news reports that it leaks`; who tells something is no such noun: `the study reports that it leaks`. */
function isNoun({tokens, partOf}: Layout, at: number): boolean {
  if (partOf(at + 2) === 'VERB' || partOf(at + 2) === 'AUX') return true
  return partOf(at) === 'NOUN' && partOf(at - 1) === 'NOUN' && !speaks(lowerAt(tokens, at - 1))
}

/** `will support`, `did not mention`, `could also question`: after a modal stands a verb. */
function isHelped(tokens: Layout['tokens'], at: number): boolean {
  let before = at - 1
  while (adverbs.has(lowerAt(tokens, before)) || /ly$/.test(lowerAt(tokens, before))) before--
  return modals.has(lowerAt(tokens, before))
}

/** `“It held,” Ruiz notes.`, `“It held,” tweeted Ruiz`: after marks a noun is unlikely. */
function followsMarks({tokens, passageOf}: Layout, stretch: Stretch, at: number): boolean {
  for (let step = at - 1; step >= Math.max(stretch.first, at - 5); step--) {
    if (passageOf[step] !== undefined) return /^[,.!?…]$/.test(textAt(tokens, step - 1))
    if (tokens[step]?.kind === 'mark' || tokens[step]?.kind === 'possessive') return false
  }
  return false
}
