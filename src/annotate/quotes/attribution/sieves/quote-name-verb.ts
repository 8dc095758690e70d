import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import type {PartOfSpeech} from '../../../../text/parts-of-speech.ts'
import type {Token} from '../../../../text/tokens.ts'
import {
  auxiliaries,
  irregularPasts,
  prepositions,
  relatives,
  subordinators,
} from '../../../../vocabulary/english/function-words.ts'
import {invertedVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {holdsTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {skipAddressee} from '../../grammar/skip-addressee.ts'
import {spanOf} from '../../passages/layout.ts'
import {passagesIn} from '../../passages/passages-in.ts'
import {contentLeftOf} from '../content-left-of.ts'
import {type Attribution, type Cue, isIn, type TokenSpan, tellsClauses} from '../cue.ts'
import {endsInTitle} from '../ends-in-title.ts'
import {contentRightOf} from '../find-content.ts'

/** `“It held,” Ana Ruiz said on Monday.`, `The dam held, an aide told reporters.` */
export const quoteNameVerb = defineRule<Sieve<Cue, Attribution>>({
  name: 'quote-name-verb',
  says: 'The words, the name, the verb:',
  example: '“…,” Ana Ruiz said.',
  answer(cue) {
    const {layout, stretch, at, end, verb} = cue
    const {tokens, passageOf} = layout
    const plain = tellsClauses(cue) || (invertedVerbs.has(verb.lemma) && /^[.,]$/.test(textAt(tokens, end)))
    if (!(plain || isIn('manner', cue)) || verb.form === 'ing') return undefined
    const {subject} = cue
    if (!subject || subject.shared || relatives.has(lowerAt(tokens, subject.first))) return undefined
    const edge = subject.first - 1
    if (edge < stretch.first) return undefined
    const marked = passageOf[edge] !== undefined
    if (!marked && (tokens[edge]?.text !== ',' || !plain)) return undefined
    const left = contentLeftOf(cue, subject.first)
    if (!left || endsInTitle(layout, left)) return undefined
    // On Monday, Ruiz said the dam held: the content is on the right, unless marks on the left are closed.
    const whole = marked && isComplete(cue, edge) && !isIntroduced(cue, left)
    if (!whole) {
      const after = isIn('telling', cue) || verb.lemma === 'ask' ? skipAddressee(cue, end) : end
      if (contentRightOf(cue, after) && !listsBehind(cue, left)) return undefined
    }
    if (!marked && !hasVerb(cue, left)) return undefined
    const mention = {first: subject.first, last: subject.last}
    return {content: [withoutCalling(cue, left)], mention, cue: spanOf(layout, at, end), at}
  },
})

/** “It held,” … and “Will it?” … are whole; in “the wall of sand” Ruiz said had held, they are not. */
function isComplete({layout: {tokens}}: Cue, close: number): boolean {
  let at = close - 1
  while (/^['’”"]|''$/.test(textAt(tokens, at))) at--
  return /^(?:[,.!?…—–―-]|\.\.\.)$/.test(textAt(tokens, at))
}

/** `“It held,”| another farmer, Ana Ruiz says`: what stands between closed marks and the name and has no verb tells who she is. */
function withoutCalling(cue: Cue, left: TokenSpan): TokenSpan {
  const {layout} = cue
  const marks = layout.passageOf[left.first]
  if (marks?.open !== left.first || marks.close + 1 >= left.last || !isComplete(cue, marks.close)) return left
  const rest = {first: marks.close + 1, last: left.last}
  return holdsTaggedVerb(layout, rest) || passagesIn(layout, [rest]).length > 0 ? left : {...left, last: rest.first}
}

/** On the broadcast of “Taal at Noon,” Ruiz said: the marks belong to an opening phrase. */
function isIntroduced({layout: {tokens, passageOf}}: Cue, {first}: TokenSpan): boolean {
  const lower = lowerAt(tokens, first)
  return (
    passageOf[first] === undefined &&
    (prepositions.has(lower) || subordinators.has(lower) || /(?:ing|day|ed)$/.test(lower))
  )
}

const isBaseVerb = ({lower, capital}: Token, part: PartOfSpeech): boolean =>
  part === 'VERB' && !capital && !/ing$/.test(lower)

/** More than an opening phrase: `In his letter, …` is no content. */
function hasVerb({layout: {tokens, partOf}}: Cue, {first, last}: TokenSpan): boolean {
  if (last - first < 3) return false
  // Wolves rarely attack people: the base form of a plural.
  const opens = prepositions.has(lowerAt(tokens, first)) || subordinators.has(lowerAt(tokens, first))
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (
      token &&
      (auxiliaries.has(token.lower) ||
        irregularPasts.has(token.lower) ||
        (!opens && at > first && lowerAt(tokens, at - 1) !== 'to' && isBaseVerb(token, partOf(at))) ||
        (!token.capital && /(?:ed|s)$/.test(token.lower)))
    )
      return true
  }
  return false
}

/** `Several things make it unlikely, Ruiz said: the rain and the wall.`: behind the colon stands what the clause before it counts. */
const listsBehind = ({layout, end}: Cue, left: TokenSpan): boolean =>
  layout.tokens[end]?.text === ':' && layout.passageOf[end + 1] === undefined && holdsClause(layout, left)
