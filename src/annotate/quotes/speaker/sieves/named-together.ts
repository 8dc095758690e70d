import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {coordinators} from '../../../../vocabulary/english/function-words.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {spanOf} from '../../passages/layout.ts'
import {firstFrom} from '../mention-index.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/** `Ana Ruiz and Ben Diaz said`: both speak, and neither alone; `founder and owner Ana Ruiz` is one. */
export const namedTogether = defineRule<Sieve<Mentioned, Meant>>({
  name: 'named-together',
  says: 'Several people are named there, and speak together.',
  example: 'Ana Ruiz and Ben Diaz said the dam held.',
  answer({layout, head, named}) {
    const {start, end} = spanOf(layout, head.first, head.last)
    let before: number | undefined
    let joined = false
    for (let at = firstFrom(named, start); at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= end) break
      if (one.kind === 'role' || one.end > end) continue
      const next = tokenAt(layout, one.end - 1) + 1
      joined ||= before !== undefined && before !== one.person
      if (joined && next === head.last) return {name: layout.text.slice(start, end), kind: 'group', certainty: 'stated'}
      before = coordinators.has(lowerAt(layout.tokens, next)) ? one.person : undefined
    }
    return undefined
  },
})
