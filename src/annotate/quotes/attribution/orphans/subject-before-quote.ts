import type {Sieve} from '../../../../rules/sieve.ts'
import {mainSubject} from '../../grammar/main-subject.ts'
import {isStatement} from '../../passages/is-statement.ts'
import type {Attribution} from '../cue.ts'
import {couldSpeak} from './could-speak.ts'
import type {Orphan} from './index.ts'

/** `Ana Ruiz shrugged. “It held.”`: a sentence of marks alone goes with the subject of the sentence before it. */
export const subjectBeforeQuote: Sieve<Orphan, Attribution> = {
  name: 'subject-before-quote',
  answer({layout, passage, unit: index}) {
    const unit = layout.units[index]
    const before = layout.units[index - 1]
    if (!unit || !before || before.block !== unit.block || passage.open !== unit.first || passage.close < unit.last - 2)
      return undefined
    if (!isStatement(layout, passage)) return undefined
    const mention = mainSubject(layout, before)
    if (!mention || !couldSpeak(layout, mention)) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    return {content, mention: {first: mention.first, last: mention.last}, at: passage.open, atMost: 'guessed'}
  },
}
