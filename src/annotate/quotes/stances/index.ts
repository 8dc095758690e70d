import type {Sieve} from '../../../sieve.ts'
import {askedAbout} from './asked-about.ts'
import {inThePoll} from './in-the-poll.ts'
import {itIsClear} from './it-is-clear.ts'
import {matterHasNounOfName} from './matter-has-noun-of-name.ts'
import {matterIsExpected} from './matter-is-expected.ts'
import {matterVerbByName} from './matter-verb-by-name.ts'
import {nameIsEager} from './name-is-eager.ts'
import {nameNounMatter} from './name-noun-matter.ts'
import {nameVerbMatter} from './name-verb-matter.ts'
import type {Stance, StanceCue} from './stance-cue.ts'
import {subjectReportedly} from './subject-reportedly.ts'
import {subjectSeems} from './subject-seems.ts'

export const stanceSieves: readonly Sieve<StanceCue, Stance>[] = [
  askedAbout,
  inThePoll,
  matterHasNounOfName,
  matterVerbByName,
  matterIsExpected,
  subjectSeems,
  subjectReportedly,
  itIsClear,
  nameIsEager,
  nameVerbMatter,
  nameNounMatter,
]
