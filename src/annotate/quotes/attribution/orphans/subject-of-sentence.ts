import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {mainSubject} from '../../grammar/main-subject.ts'
import {isStatement} from '../../passages/is-statement.ts'
import type {Attribution} from '../cue.ts'
import {couldSpeak} from './could-speak.ts'
import {lastWithin} from './last-within.ts'
import type {Orphan} from './orphan.ts'

/** `Ana Ruiz took the stage to cries of joy. “It held” was her only line`: marks without a cue, the subject beside them. */
export const subjectOfSentence = defineRule<Sieve<Orphan, Attribution>>({
  name: 'subject-of-sentence',
  says: 'The words stand in a sentence that has this subject.',
  example: 'Ana Ruiz took the stage to cries of joy. “It held” was her only line.',
  answer({layout, passage, stretch: index, found}) {
    const stretch = layout.stretches[index]
    if (!stretch || passage.open <= stretch.first || !isStatement(layout, passage)) return undefined
    const last = lastWithin(found, stretch.first, passage.open)
    const mention = last?.mention ?? mainSubject(layout, stretch, passage.open)
    if (!mention || !couldSpeak(layout, mention)) return undefined
    const content = [{first: passage.open, last: passage.close + 1}]
    return {content, mention: {first: mention.first, last: mention.last}, at: passage.open, atMost: 'guessed'}
  },
})
