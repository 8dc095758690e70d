import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {isStatement} from '../../passages/is-statement.ts'
import type {Layout} from '../../passages/layout.ts'
import {firstFrom, type NamedAt} from '../../speaker/mention-index.ts'
import type {Attribution, TokenSpan} from '../cue.ts'
import type {Orphan} from './orphan.ts'

/**
 * A paragraph of marks alone goes with the one person whom the paragraph before it names: `Ana Ruiz wants the dam mended.
 * ¶ “It leaks.”` Silent where that paragraph names two, or where the words name the person themselves.
 */
export const paragraphBehindOnePerson = defineRule<Sieve<Orphan, Attribution>>({
  name: 'paragraph-behind-one-person',
  says: 'The words are a paragraph by themselves; the one before it is about this person alone.',
  example: 'Ana Ruiz wants the dam mended. ¶ “It has leaked since May.”',
  answer({layout, passage, named, found}) {
    const block = layout.blocks[passage.block]
    const before = layout.blocks[passage.block - 1]
    if (!block || !before || before.role !== 'body' || !isStatement(layout, passage)) return undefined
    if (passage.start > block.start || passage.end < block.end - 1) return undefined
    const there = named.slice(firstFrom(named, before.start), firstFrom(named, before.end))
    const last = there.at(-1)
    if (!last || there.some(({person}) => person !== last.person)) return undefined
    // “DIAZ: Ruiz has said hard things. ¶ “But it holds.”: whom somebody speaks of does not go on speaking.
    const mention = tokensOf(layout, last)
    if (/["“„«]/.test(layout.text.charAt(before.start))) return undefined
    if (found.some(({content}) => content.some((span) => span.first <= mention.first && mention.first < span.last)))
      return undefined
    const inside = named.slice(firstFrom(named, passage.start), firstFrom(named, passage.end))
    if (inside.some(({person}) => person === last.person)) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    return {content, mention, at: passage.open, atMost: 'inferred'}
  },
})

const tokensOf = (layout: Layout, {start, end}: NamedAt): TokenSpan => ({
  first: tokenAt(layout, start),
  last: tokenAt(layout, end - 1) + 1,
})
