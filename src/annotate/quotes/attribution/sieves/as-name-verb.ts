import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {determiners, possessives} from '../../../../vocabulary/english/function-words.ts'
import {answeringVerbs, clauseVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {nounPhraseFrom} from '../../grammar/phrases/noun-phrase-from.ts'
import {type Layout, type Stretch, spanOf} from '../../passages/layout.ts'
import {contentLeftOf} from '../content-left-of.ts'
import {type Attribution, type Cue, isIn, type TokenSpan} from '../cue.ts'
import {contentFrom} from '../find-content.ts'
import {marksFarBehind} from '../marks-behind.ts'

/**
 * `The race “is dead,” as Ana Ruiz said on Monday.`, `As the Daily Post reported, the dam held.`, `As reported by the
 * Daily Post, the dam held.`: the clause beside `as` is the content.
 */
export const asNameVerb = defineRule<Sieve<Cue, Attribution>>({
  name: 'as-name-verb',
  says: '“As” leads to the name and the verb; the clause beside them is what was said.',
  example: 'The race “is dead,” as Ana Ruiz said on Monday.',
  answer(cue) {
    const {layout, stretch, at, end, verb, subject} = cue
    const {tokens, passageOf} = layout
    if (!(isIn('saying', cue) || isIn('showing', cue)) || verb.form === 'ing' || hasObject(cue)) return undefined
    const passive = tokens[at - 1]?.lower === 'as' && tokens[end]?.lower === 'by'
    const mention = passive ? nounPhraseFrom(layout, stretch, end + 1) : subject
    const as = passive ? at - 1 : (subject?.first ?? 0) - 1
    if (!mention || as < stretch.first || tokens[as]?.lower !== 'as' || passageOf[as] !== undefined) return undefined
    const apart = as > stretch.first && (passageOf[as - 1] !== undefined || tokens[as - 1]?.text === ',')
    // He is, as the Post put it in May, “the fixer”: the marks behind the comma are what was said.
    const marks = apart ? marksFarBehind(cue, true) : undefined
    if (marks)
      return {content: [marks], mention: {first: mention.first, last: mention.last}, cue: spanOf(layout, at, end), at}
    const content = apart
      ? contentLeftOf(cue, as)
      : as === stretch.first
        ? afterComma(cue, passive ? mention.last : end)
        : undefined
    if (!content || content.last - content.first < 3) return undefined
    // Just a few weeks ago, as the Post reported, it fell: what stands before is the time.
    if (apart && passageOf[content.last - 1] === undefined && !holdsClause(layout, content)) return undefined
    return {
      content: [content],
      mention: {first: mention.first, last: mention.last},
      cue: spanOf(layout, at, end),
      at,
    }
  },
})

/** `as miners responded to her plan`, `as she announced the plan`: the verb has words of its own, and `as` tells when. */
const hasObject = ({layout: {tokens}, end, verb}: Cue): boolean => {
  const next = lowerAt(tokens, end)
  return answeringVerbs.has(verb.lemma)
    ? next === 'to'
    : !clauseVerbs.has(verb.lemma) && (determiners.has(next) || possessives.has(next))
}

/** The clause after the comma that ends the opening phrase, in which only time and place may stand. */
function afterComma(cue: Cue, from: number): TokenSpan | undefined {
  const comma = commaFrom(cue.layout, cue.stretch, from)
  return comma === undefined ? undefined : contentFrom(cue, comma + 1)
}

function commaFrom({tokens, passageOf}: Layout, stretch: Stretch, from: number): number | undefined {
  for (let at = from; at < Math.min(stretch.last - 1, from + 6); at++) {
    if (passageOf[at] !== undefined) return undefined
    if (tokens[at]?.text === ',') return at
  }
  return undefined
}
