import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {mainSubject} from '../../grammar/main-subject.ts'
import {isStatement} from '../../passages/is-statement.ts'
import type {Attribution} from '../cue.ts'
import {couldSpeak} from './could-speak.ts'
import type {Orphan} from './orphan.ts'

/** `Ana Ruiz shrugged. “It held.”`: a sentence of marks alone goes with the subject of the sentence before it. */
export const subjectBeforeQuote = defineRule<Sieve<Orphan, Attribution>>({
  name: 'subject-before-quote',
  says: 'The words stand alone; the sentence before them has this subject.',
  example: 'Ana Ruiz shrugged. “It held.”',
  answer({layout, passage, stretch: index}) {
    const stretch = layout.stretches[index]
    const before = layout.stretches[index - 1]
    if (
      !stretch ||
      !before ||
      before.block !== stretch.block ||
      passage.open !== stretch.first ||
      passage.close < stretch.last - 2
    )
      return undefined
    if (!isStatement(layout, passage)) return undefined
    const mention = mainSubject(layout, before)
    if (!mention || !couldSpeak(layout, mention)) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    return {content, mention: {first: mention.first, last: mention.last}, at: passage.open, atMost: 'guessed'}
  },
})
