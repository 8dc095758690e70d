import {subjectPronouns} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {isClause} from '../passages/is-label.ts'
import type {Layout} from '../passages/layout.ts'
import {isCloser} from '../passages/punctuation.ts'
import type {Cue, TokenSpan} from './cue.ts'

/**
 * `said on Monday, in a note on the dam, a wall of 1902, “It held.”`: marks at the end of the sentence, behind nothing but
 * where and when it was said. Where a `label` will do, they need be no clause.
 */
export function marksFarBehind(
  {layout, stretch, end}: Pick<Cue, 'layout' | 'stretch' | 'end'>,
  label = false,
): TokenSpan | undefined {
  const {tokens, passageOf, partOf} = layout
  for (let at = end; at < Math.min(stretch.last, end + 30); at++) {
    const passage = passageOf[at]
    if (passage) {
      const ends = passage.close >= stretch.last - 2 && isCloser(tokens[passage.close - 1])
      return ends && (label || isClause(layout, passage, 5)) && tokens[at - 1]?.text === ','
        ? {first: passage.open, last: passage.close + 1}
        : undefined
    }
    const token = tokens[at]
    if (!token || partOf(at) === 'AUX' || subjectPronouns.has(token.lower)) return undefined
    if (cueVerbs.has(token.lower) && partOf(at) === 'VERB') return undefined
  }
  return undefined
}

/** `responded to the report: “It held.”`: the marks behind a colon. */
export function marksAfterColon({layout: {tokens, passageOf}, stretch, end}: Cue): TokenSpan | undefined {
  for (let at = end; at < stretch.last; at++) {
    const passage = passageOf[at]
    if (!passage) continue
    return tokens[at - 1]?.text === ':' && isCloser(tokens[passage.close - 1])
      ? {first: passage.open, last: passage.close + 1}
      : undefined
  }
  return undefined
}

/** `declared the need for calm: “Hold it.”`: of a thing and a colon before marks only the marks are said. */
export function marksBehindThing(layout: Layout, content: TokenSpan): TokenSpan {
  const {tokens, passageOf} = layout
  for (let at = content.first + 1; at < content.last; at++) {
    const passage = passageOf[at]
    if (!passage) continue
    const thing = tokens[at - 1]?.text === ':' && !holdsClause(layout, {first: content.first, last: at - 1})
    return thing && at > content.first + 1 ? {first: passage.open, last: passage.close + 1} : content
  }
  return content
}
