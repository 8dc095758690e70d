import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {coordinators} from '../../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {arePartners} from '../../grammar/phrases/partners.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {type Layout, spanOf} from '../../passages/layout.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `Ana Ruiz and Ben Diaz said`, `union members and leaders said`: both speak, and neither alone; `founder and owner Ana Ruiz` is one. */
export const namedTogether = defineRule<Sieve<Mentioned, Meant>>({
  name: 'named-together',
  says: 'Several people stand there, and speak together.',
  example: 'Ana Ruiz and Ben Diaz said the dam held.',
  answer({layout, mention, head, named}) {
    if (arePartners(layout, mention)) return group(layout, mention)
    const {start, end} = spanOf(layout, head.first, head.last)
    let before: number | undefined
    let joined = false
    for (let at = firstFrom(named, start); at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= end) break
      if (one.kind === 'role' || one.end > end) continue
      const next = tokenAt(layout, one.end - 1) + 1
      joined ||= before !== undefined && before !== one.person
      if (joined && next === head.last) return group(layout, head)
      before = coordinators.has(lowerAt(layout.tokens, next)) ? one.person : undefined
    }
    return undefined
  },
})

function group(layout: Layout, {first, last}: TokenSpan): Meant {
  const {start, end} = spanOf(layout, first, last)
  return {name: layout.text.slice(start, end), kind: 'group', certainty: 'stated'}
}
