import type {Sieve} from '../../../../rules/sieve.ts'
import type {Attribution, Cue} from '../cue.ts'
import {accordingTo} from './according-to.ts'
import {asNameVerb} from './as-name-verb.ts'
import {clauseDashName} from './clause-dash-name.ts'
import {nameColon} from './name-colon.ts'
import {nameVerbContent} from './name-verb-content.ts'
import {nounRelativeNameVerb} from './noun-relative-name-verb.ts'
import {quoteNameVerb} from './quote-name-verb.ts'
import {quoteVerbName} from './quote-verb-name.ts'
import {reportQuotedName} from './report-quoted-name.ts'
import {splitByNameVerb} from './split-by-name-verb.ts'
import {verbNameQuote} from './verb-name-quote.ts'

/**
 * The patterns that tie words to a mention, surest first: what stands left of a cue is tried before what stands
 * right, because `“It held,” Ruiz said after the dam broke` has both.
 */
export const attributionSieves: readonly Sieve<Cue, Attribution>[] = [
  accordingTo,
  reportQuotedName,
  asNameVerb,
  nameColon,
  clauseDashName,
  nounRelativeNameVerb,
  verbNameQuote,
  quoteVerbName,
  splitByNameVerb,
  quoteNameVerb,
  nameVerbContent,
]
