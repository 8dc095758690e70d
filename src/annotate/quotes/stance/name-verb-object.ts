import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import type {StanceVerb} from '../../../vocabulary/speech/stance-words.ts'
import {standsAsVerb} from '../attribution/cue-at.ts'
import {findSubject} from '../grammar/find-subject.ts'
import {isAside} from './is-aside.ts'
import {stanceContentFrom} from './stance-content-from.ts'
import type {Stance, StanceCue} from './stance-cue.ts'

/** `Ruiz backs the dam`, `She plans to resign`, `Diaz voted against the bill`. */
export const nameVerbObject = defineRule<Sieve<StanceCue, Stance>>({
  name: 'name-verb-object',
  says: 'The verb tells how the named one stands to its object.',
  example: 'Ruiz backs the dam.',
  answer(cue) {
    const {layout, stretch, at, word, before} = cue
    const {verb, homograph} = word
    if (!verb) return undefined
    const infinitive = verb.form === 'base' && layout.tokens[at - 1]?.lower === 'to'
    if (word.infinitive && !infinitive) return undefined
    if (homograph && !infinitive && !standsAsVerb(layout, stretch, at)) return undefined
    const start = startOfContent(cue, verb)
    if (start === undefined) return undefined
    const mention = findSubject({layout, stretch, at, verb, before, infinitives: true})
    const content = mention && stanceContentFrom(layout, stretch, start)
    return (
      content && {
        content: [content],
        mention: {first: mention.first, last: mention.last},
        cue: {first: at, last: content.first},
      }
    )
  },
})

/** Behind the preposition the verb goes through, at its `to`, or at its object; adverbs may stand between. */
function startOfContent({layout: {tokens}, stretch, at}: StanceCue, verb: StanceVerb): number | undefined {
  let next = at + 1
  while (next < stretch.last && isAside(tokens[next])) next++
  const lower = next < stretch.last ? tokens[next]?.lower : undefined
  if (lower === undefined || lower === 'by') return undefined
  const led = verb.through.size > 0 ? ledBy(tokens, next, verb.through) : 0
  if (led > 0) return next + led
  if (lower === 'to') return verb.aim ? next : undefined
  return verb.object ? at + 1 : undefined
}

/** How many tokens the preposition or phrase takes that a verb goes through: `for`, `out against`, `the case for`. */
function ledBy(tokens: readonly Token[], from: number, through: ReadonlySet<string>): number {
  let phrase = ''
  let longest = 0
  for (let length = 1; length <= 3; length++) {
    phrase = length === 1 ? lowerAt(tokens, from) : `${phrase} ${lowerAt(tokens, from + length - 1)}`
    if (through.has(phrase)) longest = length
  }
  return longest
}
