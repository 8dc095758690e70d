import {lowerAt, textAt} from '../../../text/cursor.ts'
import {firstWhere} from '../../../text/first-where.ts'
import {determiners, subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import {clauseVerbs} from '../../../vocabulary/speech/communication-verbs.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import type {Passage} from '../passages/find-passages.ts'
import {isPulled} from '../passages/is-pulled.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {passagesIn} from '../passages/passages-in.ts'
import {isCloser, isDash} from '../passages/punctuation.ts'
import type {NamedAt} from '../speaker/mention-index.ts'
import type {TokenSpan} from './cue.ts'
import type {SignedAttribution} from './find-attributions.ts'
import {adopt} from './orphans/index.ts'
import type {Orphan} from './orphans/orphan.ts'
import {quoteNameAnyVerb} from './orphans/quote-name-any-verb.ts'
import {accordingTo} from './sieves/according-to.ts'

/**
 * Gives the marked passages that no cue has claimed to somebody: to the attribution before, where a quote goes on
 * without a cue of its own (`“It held,” Ruiz said. “It will hold.”`, and paragraphs of nothing but marks: one
 * utterance), or to whom an orphan sieve names. In the order of the text; the rest stays unattributed.
 */
export function joinContinuations(
  layout: Layout,
  attributions: readonly SignedAttribution[],
  named: readonly NamedAt[],
): SignedAttribution[] {
  const joined = attributions.map((attribution) => withParagraphsBefore(layout, attribution))
  const lastIn = lastOfUnits(layout, joined)
  const claimed = new Set(joined.flatMap(({content}) => passagesIn(layout, content)))
  // What each goes on with, by its index: put together once, since a speech may go on for a thousand paragraphs.
  const goneOn = new Map<number, TokenSpan[]>()
  layout.passages.forEach((passage) => {
    if (claimed.has(passage)) return
    const at = stretchAt(layout, passage.open)
    if (isPulled(layout, passage, at)) return
    const stretch = layout.stretches[at]
    // “PILOTS DECIDE FOR GOOD”: a line of its own between paragraphs names what follows.
    if (!stretch || layout.blocks[stretch.block]?.role === 'subhead') return
    const alone = isAllMarked(passage, stretch)
    const previous = lastIn.get(at - 1)
    const before = previous === undefined ? undefined : joined[previous]
    const orphan = {layout, passage, stretch: at, found: joined, named}
    if (previous !== undefined && before && goesOn(layout, passage, at) && !isSaidByAnother(orphan)) {
      const added = goneOn.get(previous) ?? []
      added.push({first: passage.open, last: passage.close + 1})
      goneOn.set(previous, added)
      if (alone) lastIn.set(at, previous)
      return
    }
    const adopted = adopt(orphan)
    if (!adopted) return
    joined.push(adopted)
    // “It fell,” he reasoned. “And it will again.”
    if (alone || adopted.rule === quoteNameAnyVerb.name) lastIn.set(at, joined.length - 1)
  })
  for (const [index, added] of goneOn) {
    const before = joined[index]
    if (before) joined[index] = {...before, content: [...before.content, ...added]}
  }
  return joined.sort((a, b) => a.at - b.at)
}

/**
 * “It held,” Ruiz said. ¶ “Will it?” Diaz snickered.: a name and nothing but its verb say who goes on. In “Will it?” The crowd
 * booed. a sentence of its own begins.
 */
function isSaidByAnother(orphan: Orphan): boolean {
  const {tokens} = orphan.layout
  const found = quoteNameAnyVerb.answer(orphan)
  if (!found) return false
  const {mention, at} = found
  const named = tokens.slice(mention.first, mention.last).every(({capital, lower}) => capital && !isSmall(lower))
  return named && textAt(tokens, Math.max(mention.last, at + 1)) === '.'
}

const isSmall = (lower: string): boolean => subjectPronouns.has(lower) || determiners.has(lower)

/**
 * Whether a passage opens a stretch and nothing introduces it: alone in its paragraph or sentence, or in the paragraph of
 * the attribution before: `… Ruiz said. “It will hold,” which is what Diaz doubts.`
 */
function goesOn(layout: Layout, passage: Passage, at: number): boolean {
  const {text, tokens, stretches} = layout
  const stretch = stretches[at]
  if (!stretch || passage.open !== stretch.first || tokens[passage.open - 1]?.text === ':') return false
  if (isAllMarked(passage, stretch) && isCried(layout, passage, at)) return false
  // “VOTERS DECIDE WELL”: a heading between paragraphs goes on with nothing.
  if (isAllMarked(passage, stretch) && isInCapitals(text.slice(passage.inner.start, passage.inner.end))) return false
  // “It held.” — Ana Ruiz: a dash names somebody of its own.
  if (isDash(tokens[passage.close + 1]) && tokens[passage.close + 2]?.capital) return false
  return (
    isAllMarked(passage, stretch) || (stretches[at - 1]?.block === stretch.block && isCloser(tokens[passage.close - 1]))
  )
}

/** “Will you stay?” Ruiz asked. ¶ “Yesss!”: a cry in its own paragraph behind a question is the answer of others. */
function isCried({tokens, passageOf, stretches}: Layout, {open, close, block}: Passage, at: number): boolean {
  const before = stretches[at - 1]
  if (!before || before.block === block || close - open > 4 || textAt(tokens, close - 1) !== '!') return false
  for (let word = before.first; word < before.last; word++)
    if (passageOf[word]?.close === word) return textAt(tokens, word - 1) === '?'
  return false
}

/**
 * For each stretch the attribution a continuation would go with: the last that holds marks, or else the last report. In
 * `“It held,” he said when asked about the dam. “It will hold.”` it is not who asked.
 */
function lastOfUnits(layout: Layout, attributions: readonly SignedAttribution[]): Map<number, number> {
  const last = new Map<number, number>()
  const rank = (one: SignedAttribution): number =>
    // “It will hold,” reads a sign. ¶ “We are done.”: what is written goes on with nothing.
    lowerAt(layout.tokens, one.at).startsWith('read')
      ? 0
      : one.content.some((span) => layout.passageOf[span.first] !== undefined)
        ? 2
        : one.reports && one.rule !== accordingTo.name && tells(layout, one)
          ? 1
          : 0
  attributions.forEach((attribution, index) => {
    const stretch = stretchAt(layout, attribution.at)
    const known = attributions[last.get(stretch) ?? -1]
    // Ruiz wants the dam mended. “It leaks.”: a wish and a source of figures are no speech that could go on.
    if (rank(attribution) === 0) return
    if (!known || rank(attribution) >= rank(known)) last.set(stretch, index)
  })
  return last
}

/** Ruiz wrote a book. “It held.”: what names a thing in place of words is no utterance that could go on. */
const tells = (layout: Layout, {content, at}: SignedAttribution): boolean =>
  clauseVerbs.has(cueVerbs.get(lowerAt(layout.tokens, at))?.lemma ?? '') ||
  content.some((span) => lowerAt(layout.tokens, span.first - 1) === 'that' || holdsClause(layout, span))

const isInCapitals = (words: string): boolean => words === words.toUpperCase() && / \p{Lu}{2}/u.test(words)

/** Whether a stretch is one passage from its first mark to its last. */
const isAllMarked = ({open, close}: Passage, {first, last}: Stretch): boolean => open === first && close >= last - 2

/** “It held. ¶ “It will hold,” Ruiz said: paragraphs that end without a closer belong to the cue that follows. */
function withParagraphsBefore({passages, passageOf}: Layout, attribution: SignedAttribution): SignedAttribution {
  const first = attribution.content[0]
  const opening = passageOf[first?.first ?? -1]
  if (!first || opening?.open !== first.first) return attribution
  const runs: TokenSpan[] = []
  let index = firstWhere(passages.length, (at) => (passages[at]?.open ?? 0) >= opening.open)
  for (let before = passages[index - 1]; before?.continues; before = passages[--index - 1]) {
    if (before.block !== (passages[index]?.block ?? 0) - 1) break
    runs.push({first: before.open, last: before.close + 1})
  }
  return runs.length > 0 ? {...attribution, content: [...runs.reverse(), ...attribution.content]} : attribution
}
