import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {
  adverbs,
  auxiliaries,
  coordinators,
  prepositions,
  relatives,
  subordinators,
  timeWords,
} from '../../../../vocabulary/english/function-words.ts'
import {invertedVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {isTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {skipAddressee} from '../../grammar/skip-addressee.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {isDash} from '../../passages/punctuation.ts'
import {contentLeftOf} from '../content-left-of.ts'
import {type Attribution, type Cue, isIn, type TokenSpan, tellsClauses} from '../cue.ts'
import {endsInTitle} from '../ends-in-title.ts'
import {contentFrom} from '../find-content.ts'
import {takesOver} from '../takes-over.ts'
import {wordsGoingOn} from '../words-going-on.ts'

/** `“It held,” Ruiz said, “and it will hold.”`, `The dam, she added, held.`, `But, he told reporters, it would not hold.` */
export const splitByNameVerb = defineRule<Sieve<Cue, Attribution>>({
  name: 'split-by-name-verb',
  says: 'The name and the verb stand between two parts of it:',
  example: '“…,” Ruiz said, “….”',
  answer(cue) {
    const {layout, stretch, at, end, verb} = cue
    const {tokens, passageOf} = layout
    const plain = tellsClauses(cue) || invertedVerbs.has(verb.lemma)
    if (!(plain || isIn('manner', cue)) || verb.form === 'ing') return undefined
    const {subject} = cue
    if (!subject || subject.shared || relatives.has(lowerAt(tokens, subject.first))) return undefined
    const edge = subject.first - 1
    const marked = edge >= stretch.first && passageOf[edge] !== undefined
    const mention = {first: subject.first, last: subject.last}
    // “It held,” Ruiz said, nodding at the wall, “and it will.”: the comma inside the marks says that they go on.
    const goesOn = marked && textAt(tokens, edge - 1) === ',' ? wordsGoingOn(cue, end) : undefined
    const begun = goesOn && contentLeftOf(cue, subject.first)
    if (goesOn && begun && !endsInTitle(layout, begun))
      return {content: [begun, goesOn], mention, cue: spanOf(layout, at, end), at}
    const comma = commaAfter(cue, isIn('telling', cue) ? skipAddressee(cue, end) : end)
    if (comma === undefined || comma + 2 >= stretch.last) return undefined
    const apart =
      edge < stretch.first || marked || tokens[edge]?.text === ',' || coordinators.has(lowerAt(tokens, edge))
    if (!apart) return undefined
    const resumes = passageOf[comma + 1] !== undefined
    // “It held,” he said, a word nobody believed: after marks only marks go on.
    const left = edge < stretch.first ? undefined : contentLeftOf(cue, subject.first)
    // his plan “leaks,” Ruiz said, in part because it is old: the reason goes on with her own sentence.
    const reasons = left !== undefined && passageOf[left.first] === undefined && givesReason(cue, comma + 1)
    if (marked && !resumes && !reasons) return undefined
    // Ben Diaz, Ruiz said, has never called her: the helping verb of a clause that has none yet.
    const lacksVerb = left !== undefined && !marked && !holdsClause(layout, left)
    const helps = lacksVerb && (layout.partOf(comma + 1) === 'AUX' || isThirdPerson(cue, comma + 1))
    if (!resumes && !reasons && (!plain || edge < stretch.first || (!helps && leadsAway(cue, comma + 1))))
      return undefined
    if (resumes && !marked && (!left || opensOnly(cue, left) || leadsIn(layout, left, comma + 1))) return undefined
    const rest = contentFrom(cue, comma + 1)
    if (!rest) return undefined
    const bare = !marked && !resumes
    const begins = left && bare ? behindDash(layout, left) : left
    // Time, Ruiz added, was short: a single word that has its verb behind the cue; `However, Ruiz added, time was short`.
    const parts = begins && (marked || begins.last - begins.first > 1 || isTaggedVerb(layout, rest.first))
    return {
      content: begins && bare && isExplained(layout, begins, rest) ? [begins] : parts ? [begins, rest] : [rest],
      mention,
      cue: spanOf(layout, at, end),
      at,
    }
  },
})

/**
 * `The dam would go, Ruiz said,|a plan that pleased growers`: what follows a whole clause explains it. Of `Growers are reflecting, Ruiz
 * said, a lot of doubt` the verb still asks for it.
 */
const isExplained = (layout: Layout, left: TokenSpan, rest: TokenSpan): boolean =>
  /^an?$/.test(lowerAt(layout.tokens, rest.first)) &&
  !isTaggedVerb(layout, left.last - 1) &&
  holdsClause(layout, left) &&
  !holdsClause(layout, rest)

/** She had a date – and|the hall, Ruiz said, had been hard to get: the whole clause before a dash is the reporter's. */
function behindDash(layout: Layout, left: TokenSpan): TokenSpan {
  const {tokens, passageOf} = layout
  for (let at = left.last - 2; at > left.first + 1 && passageOf[at] === undefined; at--) {
    if (!isDash(tokens[at])) continue
    const joined = coordinators.has(lowerAt(tokens, at + 1)) && holdsClause(layout, {first: left.first, last: at})
    return joined && !holdsClause(layout, {first: at + 2, last: left.last}) ? {first: at + 2, last: left.last} : left
  }
  return left
}

/** The comma after a cue, and after `of the mayor` or `on Monday` where marks follow it. */
function commaAfter({layout: {tokens, passageOf}, stretch}: Cue, from: number): number | undefined {
  if (tokens[from]?.text === ',') return from
  const lower = lowerAt(tokens, from)
  if (!prepositions.has(lower) && !timeWords.has(lower) && !adverbs.has(lower)) return undefined
  for (let at = from; at < Math.min(stretch.last - 1, from + 12); at++) {
    if (passageOf[at] !== undefined) return undefined
    if (tokens[at]?.text !== ',') continue
    if (passageOf[at + 1] !== undefined || auxiliaries.has(lowerAt(tokens, at + 1))) return at
  }
  return undefined
}

/** Bringing it back, Diaz said,|feels right: the verb of a subject that has none yet. */
const isThirdPerson = ({layout: {tokens, partOf}}: Cue, at: number): boolean =>
  partOf(at) === 'VERB' && /[^s]s$/.test(lowerAt(tokens, at))

/** `because it is old`, `in part because`, `partly because`. */
const givesReason = ({layout: {tokens}}: Cue, from: number): boolean =>
  tokens.slice(from, from + 3).some(({lower}) => lower === 'because')

/** `…, she said, adding that`, `…, she said, as the dam fell`: what follows is not hers. */
function leadsAway({layout, stretch}: Cue, from: number): boolean {
  // It is good, she said, to mend it: an infinitive goes on with the clause.
  if (lowerAt(layout.tokens, from) === 'to' && isTaggedVerb(layout, from + 1)) return false
  const lower = lowerAt(layout.tokens, from)
  return (
    takesOver(layout, stretch, from) ||
    relatives.has(lower) ||
    subordinators.has(lower) ||
    prepositions.has(lower) ||
    /ing$/.test(lower)
  )
}

/** `On Monday, Ruiz said, “It held.”`: what stands before the name is the time and place. */
const opensOnly = ({layout: {tokens}}: Cue, {first}: TokenSpan): boolean => {
  const lower = lowerAt(tokens, first)
  return prepositions.has(lower) || subordinators.has(lower) || /(?:ing|ed)$/.test(lower)
}

/** Later in the piece, Ruiz wrote, “It held.”: no clause, and marks that begin their own. `The dam, Ruiz said, “will hold.”` goes on. */
const leadsIn = (layout: Layout, left: TokenSpan, marks: number): boolean =>
  layout.tokens[marks + 1]?.capital === true &&
  layout.passageOf[left.last - 1] === undefined &&
  !holdsClause(layout, left)
