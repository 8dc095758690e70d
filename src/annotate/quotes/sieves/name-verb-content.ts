import type {Sieve} from '../../../sieve.ts'
import {cueVerbs} from '../../../vocabulary/cue-verbs.ts'
import {auxiliaries, irregularPasts} from '../../../vocabulary/function-words.ts'
import {documents} from '../../../vocabulary/speaker-nouns.ts'
import type {Token} from '../../tokens.ts'
import {type Attribution, type Cue, isIn, type Run} from '../cue.ts'
import {endOfMatter} from '../end-of-matter.ts'
import {contentFrom, contentRightOf} from '../find-content.ts'
import {spanOf} from '../layout.ts'
import {skipHearer} from '../skip-hearer.ts'

/** `Ana Ruiz said that the dam held`, `She told reporters: “It held.”`, `…, adding that it would hold`. */
export const nameVerbContent: Sieve<Cue, Attribution> = {
  name: 'name-verb-content',
  answer(cue) {
    const {layout, at, end} = cue
    const {subject} = cue
    if (!subject) return undefined
    const content = insideRelative(cue, beforeSubject(cue, contentOf(cue)))
    if (!content || isEmpty(cue, content)) return undefined
    return {
      content: [content],
      mention: {first: subject.first, last: subject.last},
      cue: spanOf(layout, at, end),
      at,
    }
  },
}

/** Calling the plan “absurd,” Ruiz left: the content of an opening phrase ends before its subject. */
function beforeSubject({layout: {tokens, passageOf}, at, subject}: Cue, content: Run | undefined): Run | undefined {
  if (!content || !subject || subject.first < at) return content
  let last = Math.min(content.last, subject.first)
  while (last > content.first && tokens[last - 1]?.text === ',' && passageOf[last - 1] === undefined) last--
  return last > content.first ? {first: content.first, last} : undefined
}

/**
 * Ruiz, who denied the report, left; while Ruiz denied it, Diaz did not: what stands in a clause under another one
 * ends with that clause.
 */
function insideRelative({layout, subject}: Cue, content: Run | undefined): Run | undefined {
  const {tokens, passageOf} = layout
  const before = tokens[(subject?.first ?? 0) - 1]
  const relative = tokens[subject?.first ?? -1]?.lower === 'who' && before?.text === ','
  const subordinate = concessions.has(before?.lower ?? '')
  if (!content || !subject || !(relative || subordinate)) return content
  for (let at = content.first + 1; at < content.last; at++) {
    const passage = passageOf[at]
    if (passage) at = passage.close
    else if (tokens[at]?.text === ',' && (subordinate || isVerb(tokens[at + 1])))
      return {first: content.first, last: at}
  }
  return content
}

const concessions: ReadonlySet<string> = new Set('while although though when if because whereas'.split(' '))

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (auxiliaries.has(token.lower) || irregularPasts.has(token.lower) || cueVerbs.get(token.lower)?.form === 'past')

/** `said so`, `easier said than done`: nothing that could be shown. */
function isEmpty({layout: {tokens}}: Cue, {first, last}: Run): boolean {
  const lower = tokens[first]?.lower ?? ''
  return lower === 'than' || (last - first === 1 && emptyWords.has(lower))
}

const emptyWords: ReadonlySet<string> = new Set('so it that this them him her us me more much nothing'.split(' '))

/** `found that it held`, `found it had held`: a clause, not a thing. */
function tellsThat({layout: {tokens}, end, subject}: Cue, {first, last}: Run): boolean {
  if (tokens[end]?.lower === 'that') return true
  // The poll found Diaz in front.
  for (let at = subject?.first ?? 0; at < (subject?.last ?? 0); at++)
    if (documents.has(tokens[at]?.lower ?? '')) return true
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (token && (auxiliaries.has(token.lower) || irregularPasts.has(token.lower))) return true
  }
  return false
}

function contentOf(cue: Cue): Run | undefined {
  const {layout, unit, end, verb} = cue
  const {tokens, passageOf} = layout
  const next = tokens[end]
  if (verb.groups.size === 0) return undefined
  if (!next || end >= unit.last || next.lower === 'by') return undefined
  if (isIn('telling', cue) || verb.lemma === 'ask') {
    return contentRightOf(cue, passageOf[end] !== undefined ? end : skipHearer(cue, end))
  }
  // She found a new leader; they showed up: only what is found to be so is told.
  if (verb.lemma === 'show' && (next.lower === 'up' || next.lower === 'off')) return undefined
  const found = isIn('saying', cue) || isIn('thinking', cue) || isIn('showing', cue) ? contentRightOf(cue) : undefined
  if (verb.lemma === 'find' && found && !tellsThat(cue, found)) return undefined
  if (found) return found
  if (isIn('siding', cue) && verb.form !== 'past' && verb.form !== 'third') return undefined
  if (
    isIn('siding', cue) ||
    isIn('labelling', cue) ||
    isIn('judging', cue) ||
    isIn('willing', cue) ||
    isIn('wanting', cue)
  ) {
    if (next.kind === 'mark' && passageOf[end] === undefined) return undefined
    // What Ruiz called (or described as) “a wall of sand” fell: a label in marks ends with them.
    const from = next.lower === 'as' ? end + 1 : end
    const label = passageOf[from]
    if (isIn('labelling', cue) && label?.open === from) return {first: label.open, last: label.close + 1}
    const content = contentFrom(cue, end)
    return content && {first: content.first, last: endOfMatter(layout, content)}
  }
  const marks = contentRightOf(cue)
  return marks && passageOf[marks.first] !== undefined ? marks : undefined
}
