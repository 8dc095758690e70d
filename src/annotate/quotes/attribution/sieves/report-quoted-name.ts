import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {quotingHelpers, quotingVerbs} from '../../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../../vocabulary/speech/cue-verbs.ts'
import {nounPhraseEndingAt} from '../../grammar/phrases/noun-phrase-ending-at.ts'
import {spanOf} from '../../passages/layout.ts'
import {contentLeftOf} from '../content-left-of.ts'
import type {Attribution, Cue, TokenSpan} from '../cue.ts'
import {contentRightOf} from '../find-content.ts'

/**
 * `The report quoted Ana Ruiz as saying that it held`, `Ruiz was quoted as saying “It held.”`, `“It held,” the report
 * quoted Ruiz as saying`: a relay; the words are those of the one who is quoted.
 */
export const reportQuotedName = defineRule<Sieve<Cue, Attribution>>({
  name: 'report-quoted-name',
  says: 'A report is said to have quoted the speaker.',
  example: 'The report quoted Ana Ruiz as saying that it held.',
  answer(cue) {
    const {layout, stretch, at, verb} = cue
    const {tokens} = layout
    if (verb.form !== 'ing' || tokens[at - 1]?.lower !== 'as') return undefined
    const end = at - 2
    let relay = end
    while (relay > stretch.first && relay > end - 10 && !quotingVerbs.has(lowerAt(tokens, relay))) relay--
    if (!quotingVerbs.has(lowerAt(tokens, relay))) return undefined
    const passive = relay === end || tokens[relay + 1]?.lower === 'by'
    const mention = passive ? subjectOfPassive(cue, relay) : {first: relay + 1, last: end + 1}
    const clause = passive ? mention : nounPhraseEndingAt(layout, stretch, relay - 1)
    const content = contentRightOf(cue) ?? (clause && markedLeftOf(cue, clause.first))
    if (!mention || !content) return undefined
    return {content: [content], mention, cue: spanOf(layout, relay, at + 1), at}
  },
})

/** The marked words that close just before the clause of the cue: `“It held,” ‹Ruiz was› quoted as saying.` */
const markedLeftOf = (cue: Cue, first: number): TokenSpan | undefined =>
  cue.layout.passageOf[first - 1] === undefined ? undefined : contentLeftOf(cue, first)

/** Ruiz was quoted as saying, Ruiz has been quoted by the paper as saying: the subject of the passive. */
function subjectOfPassive({layout, stretch}: Cue, relay: number) {
  let end = relay - 1
  while (end > stretch.first && quotingHelpers.has(lowerAt(layout.tokens, end))) end--
  return end < relay - 1 && !cueVerbs.has(lowerAt(layout.tokens, end))
    ? nounPhraseEndingAt(layout, stretch, end)
    : undefined
}
