import type {Rule} from '../rules/define-rule.ts'
import {dateContradiction} from './dates/contradictions.ts'
import {neighbour, neighbourEcho, recalled, severalClues} from './dates/solve-day.ts'
import {sameWords, sharedRareWords, wordsWithin} from './echoes/compare-utterances.ts'
import {excerptOfATranslation} from './echoes/spread-excerpts.ts'
import {sameId} from './ids/settle-ids.ts'
import {unmatchedDecision} from './people/decided-names.ts'
import {sameName} from './people/doubt-same-name.ts'

/** What ties articles to each other, and what looks wrong only beside other articles. */
export const linkRules: readonly Rule[] = [
  ...[sameId, sameName, unmatchedDecision],
  ...[neighbour, neighbourEcho, recalled, severalClues, dateContradiction],
  ...[sameWords, wordsWithin, sharedRareWords, excerptOfATranslation],
]
