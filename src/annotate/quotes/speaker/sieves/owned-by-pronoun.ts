import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {tokenAt} from '../../grammar/token-at.ts'
import {descriptionOf} from '../description-of.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `her campaign`, `its president`: by the fuller words, where the article prints them before: `Ruiz’s campaign`, `the Ruiz
 * campaign`. Else as it stands: nobody but the owner is known, and the owner does not speak.
 */
export const ownedByPronoun = defineRule<Sieve<Mentioned, Meant>>({
  name: 'owned-by-pronoun',
  says: 'Someone or something of a person or body named before speaks.',
  example: 'Ruiz’s campaign left. Her campaign said the dam held.',
  answer({layout, mention, head, named, meantBy}) {
    const {tokens, text} = layout
    const described = descriptionOf(layout, mention, head)
    if (!described?.pronoun || head.last !== mention.last || head.last - mention.first !== 2) return undefined
    const owner = meantBy({first: mention.first, last: mention.first + 1})
    if (owner?.person === undefined || owner.certainty === 'guessed') return undefined
    const here = tokens[mention.first]?.start ?? 0
    for (const one of named) {
      if (one.start >= here) break
      if (one.person !== owner.person || one.kind === 'role') continue
      let at = tokenAt(layout, one.end - 1) + 1
      if (tokens[at]?.kind !== 'word') at++
      const noun = tokens[at]
      if (noun?.lower !== described.noun) continue
      const first = tokens[tokenAt(layout, one.start) - 1]
      const start = first?.lower === 'the' ? first.start : one.start
      return {name: text.slice(start, noun.end), kind: 'group', certainty: 'inferred'}
    }
    return undefined
  },
})
