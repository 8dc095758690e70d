import {firstAnswer, type Sieve} from '../../../../rules/sieve.ts'
import type {Claim} from './claim.ts'
import {contentIsAnOrder} from './content-is-an-order.ts'
import {contentIsNoClause} from './content-is-no-clause.ts'
import {cueAsks} from './cue-asks.ts'
import {cueDenies} from './cue-denies.ts'
import {cueIsImagined} from './cue-is-imagined.ts'
import {cueIsNegated} from './cue-is-negated.ts'
import {cueOfAttitude} from './cue-of-attitude.ts'
import {labelBeforeColon} from './label-before-colon.ts'
import {sentenceAsks} from './sentence-asks.ts'
import {speakerIsAShare} from './speaker-is-a-share.ts'
import {wordsAreATitle} from './words-are-a-title.ts'
import {wordsAreTheReporters} from './words-are-the-reporters.ts'

/** Why words are no statement, the cue before its content: what was not said need not be weighed. */
export const unsaidSieves: readonly Sieve<Claim, true>[] = [
  speakerIsAShare,
  cueDenies,
  cueIsNegated,
  cueAsks,
  sentenceAsks,
  cueIsImagined,
  wordsAreTheReporters,
  cueOfAttitude,
  contentIsAnOrder,
  contentIsNoClause,
  wordsAreATitle,
  labelBeforeColon,
]

/** The rule by which an attribution is a stance and no statement; `undefined` where the words were said. */
export const whyUnsaid = (claim: Claim): string | undefined => firstAnswer(unsaidSieves, claim)?.rule
