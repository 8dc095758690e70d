import type {Sieve} from '../../../sieve.ts'
import type {Attribution} from '../cue.ts'
import {spanOf} from '../layout.ts'
import {mainSubject} from '../main-subject.ts'
import {couldSpeak} from './could-speak.ts'
import type {Orphan} from './index.ts'
import {lastWithin} from './last-within.ts'

/** `Ana Ruiz was blunt: “It fell.”`, `Ruiz put it on the wall:` and the marks in the next paragraph. */
export const nameColonQuote: Sieve<Orphan, Attribution> = {
  name: 'name-colon-quote',
  answer({layout, passage, unit, found}) {
    const {tokens, units} = layout
    const colon = passage.open - 1
    if (tokens[colon]?.text !== ':') return undefined
    const introduction = units[passage.open === units[unit]?.first ? unit - 1 : unit]
    if (!introduction || colon < introduction.first) return undefined
    const last = lastWithin(found, introduction.first, colon)
    const mention = last?.mention ?? mainSubject(layout, introduction, colon)
    if (!mention || !couldSpeak(layout, mention)) return undefined
    return {
      content: [{first: passage.open, last: passage.close + 1}],
      mention: {first: mention.first, last: mention.last},
      cue: spanOf(layout, colon, colon + 1),
      at: colon,
      atMost: 'inferred',
    }
  },
}
