import {defineRule} from '../../../rules/define-rule.ts'
import {lowerAt} from '../../../text/cursor.ts'
import type {Reading} from '../../../text/reading.ts'
import {answerLabels} from '../../../vocabulary/speech/interview-words.ts'
import {findInterviewed} from '../../transcript/find-interviewed.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import {passagesIn} from '../passages/passages-in.ts'
import type {TokenSpan} from './cue.ts'
import type {SignedAttribution} from './find-attributions.ts'
import {wordsInTurn} from './words-in-turn.ts'

export const answerOfInterviewed = defineRule({
  name: 'answer-of-interviewed',
  says: 'It answers a question, and the article says whom it has interviewed.',
  example: 'The Journal spoke to Ana Ruiz. ¶ Q: Why ships? ¶ A: A church can wait.',
})

/**
 * The answers of an interview whose turns name nobody (`Q: Why ships?`, `A: A church can wait.`), given to the one person
 * whom the article introduces as interviewed. The questions stay nobody's, and marked words in an answer theirs whom it
 * names: `A: I kept it. Lewis Adair said to me, “Sell it.”`
 */
export function answersOfInterviewed(
  layout: Layout,
  reading: Reading,
  found: readonly SignedAttribution[],
): SignedAttribution[] {
  const {tokens, turns, stretches} = layout
  const answers = [...turns.values()].filter(
    ({first, last, unnamed}) =>
      unnamed && last - first === 1 && answerLabels.has(lowerAt(tokens, first).replace('.', '')),
  )
  const interviewed = answers.length > 0 ? findInterviewed(reading) : undefined
  if (!interviewed) return []
  const mention = {first: interviewed.first, last: interviewed.last}
  const marked = found.filter(({content}) => passagesIn(layout, content).length > 0)
  return answers.flatMap((turn): SignedAttribution[] => {
    const opening = stretches.find(({first, last}) => first <= turn.colon && last > turn.colon)
    const whole = opening && wordsInTurn(layout, opening, turn)
    if (!whole) return []
    const own = stretches.filter(
      ({first, last}) =>
        last > whole.first && first < whole.last && !marked.some(({at}) => at >= first && at < last && at > turn.colon),
    )
    const content = joined(own.map(({first, last}) => ({first: Math.max(first, whole.first), last})))
    if (content.length === 0) return []
    const {colon} = turn
    const cue = spanOf(layout, colon, colon + 1)
    return [{content, mention, cue, at: colon, atMost: 'inferred', rule: answerOfInterviewed.name, reports: true}]
  })
}

/** Sentences that follow each other are one run. */
function joined(spans: readonly TokenSpan[]): TokenSpan[] {
  const runs: TokenSpan[] = []
  for (const {first, last} of spans) {
    const before = runs.at(-1)
    if (before?.last === first) runs[runs.length - 1] = {...before, last}
    else runs.push({first, last})
  }
  return runs
}
