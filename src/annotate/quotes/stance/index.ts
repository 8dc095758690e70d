import type {Sieve} from '../../../rules/sieve.ts'
import type {StanceWord} from '../../../vocabulary/speech/stance-words.ts'
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

/** What a word must be for a sieve to have anything to say of it. */
type Reads = (word: StanceWord, lower: string) => boolean

const stanceSieves: readonly (readonly [Reads, Sieve<StanceCue, Stance>])[] = [
  [(_word, lower) => lower === 'asked', askedAbout],
  [({poll}) => poll === true, inThePoll],
  [({favour}) => favour === true, matterHasNounOfName],
  [({verb, passive}) => verb?.object === true || passive === true, matterVerbByName],
  [({passive}) => passive === true, matterIsExpected],
  [({seeming}) => seeming === true, subjectSeems],
  [({hearsay}) => hearsay === true, subjectReportedly],
  [({clear}) => clear === true, itIsClear],
  [({adjective}) => adjective !== undefined, nameIsEager],
  [({verb}) => verb !== undefined, nameVerbMatter],
  [({noun}) => noun !== undefined, nameNounMatter],
]

/** The sieves that may read a word, in their order: most words are of one kind, and the rest need not be asked. */
export const stanceSievesFor = (word: StanceWord, lower: string): readonly Sieve<StanceCue, Stance>[] =>
  stanceSieves.flatMap(([reads, sieve]) => (reads(word, lower) ? [sieve] : []))
