import {lowerAt, textAt} from '../../../../text/cursor.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Layout, Stretch} from '../../passages/layout.ts'
import {canSpeak} from '../../speaker/can-speak.ts'
import {phraseFrom} from '../../speaker/phrase-from.ts'
import {isTaggedVerb} from '../is-tagged-verb.ts'

/**
 * The last clause before a comma and a participle that one of some words opens, as far as somebody is its subject: `growers` of `when
 * growers filled the hall, shouting`, `Diaz` of `and Diaz fired its chief, saying`.
 */
export function clauseBefore(
  layout: Layout,
  {first}: Stretch,
  at: number,
  openers: ReadonlySet<string>,
): {readonly opener: number; readonly subject: TokenSpan} | undefined {
  const {tokens, passageOf} = layout
  if (textAt(tokens, at - 1) !== ',') return undefined
  for (let opener = at - 2; opener > first && passageOf[opener] === undefined; opener--) {
    if (textAt(tokens, opener) === ',') return undefined
    if (!openers.has(lowerAt(tokens, opener))) continue
    const subject = phraseFrom(layout, opener + 1, at - 1)
    return subject && isTaggedVerb(layout, subject.last) && canSpeak(layout, subject) ? {opener, subject} : undefined
  }
  return undefined
}
