import type {RuleGroup} from '../rules/rule-group.ts'
import {copiedWords} from './copies/copied-words.ts'
import {staleCorrection, unmatchedCorrection} from './corrections/ledger.ts'
import {dateContradiction} from './dates/contradictions.ts'
import {neighbour, neighbourEcho, recalled, severalClues} from './dates/solve-day.ts'
import {unknownDecisions, unmatchedDecision} from './decisions/unmatched-decisions.ts'
import {sameWords, sharedRareWords, wordsWithin} from './echoes/compare-utterances.ts'
import {excerptOfATranslation} from './echoes/spread-excerpts.ts'
import {sameAddress} from './ids/same-address.ts'
import {sameId} from './ids/settle-ids.ts'
import {
  archiveCompanions,
  archiveDominantName,
  archiveKnownName,
  archiveTitleAndName,
} from './people/attach-single-name.ts'
import {sameName} from './people/doubt-same-name.ts'
import {namedElsewhere} from './sources/name-sites.ts'

/** What ties articles to each other, and what looks wrong only beside other articles. */
export const linkRules: readonly RuleGroup[] = [
  {decides: 'Day of publication, beside other articles', rules: [neighbour, neighbourEcho, recalled, severalClues]},
  {decides: 'Outlet, beside other articles', rules: [namedElsewhere]},
  {
    decides: 'Whose a name of one word is',
    rules: [archiveTitleAndName, archiveKnownName, archiveDominantName, archiveCompanions],
  },
  {decides: 'The same statement elsewhere', rules: [sameWords, wordsWithin, sharedRareWords, excerptOfATranslation]},
  {decides: 'The same report elsewhere', rules: [copiedWords]},
  {
    decides: 'Warnings: the archive',
    rules: [
      sameId,
      sameAddress,
      sameName,
      unmatchedDecision,
      unknownDecisions,
      unmatchedCorrection,
      staleCorrection,
      dateContradiction,
    ],
  },
]
