import type {Sieve} from '../../../rules/sieve.ts'
import type {StanceWord} from '../../../vocabulary/speech/stance-words.ts'
import {askedAbout} from './asked-about.ts'
import {contentHasNounOfName} from './content-has-noun-of-name.ts'
import {contentIsExpected} from './content-is-expected.ts'
import {contentVerbByName} from './content-verb-by-name.ts'
import {inThePoll} from './in-the-poll.ts'
import {itIsClear} from './it-is-clear.ts'
import {nameIsEager} from './name-is-eager.ts'
import {nameNounContent} from './name-noun-content.ts'
import {nameVerbObject} from './name-verb-object.ts'
import type {Stance, StanceCue} from './stance-cue.ts'
import {subjectReportedly} from './subject-reportedly.ts'
import {subjectSeems} from './subject-seems.ts'

/** What a word must be for a sieve to have anything to say of it. */
type Reads = (word: StanceWord, lower: string) => boolean

export const stanceSieves: readonly (readonly [Reads, Sieve<StanceCue, Stance>])[] = [
  [(_word, lower) => lower === 'asked', askedAbout],
  [({poll}) => poll === true, inThePoll],
  [({favour}) => favour === true, contentHasNounOfName],
  [({verb, passive}) => verb?.object === true || passive === true, contentVerbByName],
  [({passive}) => passive === true, contentIsExpected],
  [({seeming}) => seeming === true, subjectSeems],
  [({hearsay}) => hearsay === true, subjectReportedly],
  [({clear}) => clear === true, itIsClear],
  [({adjective}) => adjective !== undefined, nameIsEager],
  [({verb}) => verb !== undefined, nameVerbObject],
  [({noun}) => noun !== undefined, nameNounContent],
]

/** The sieves that may read a word, in their order: most words are of one kind, and the rest need not be asked. */
export const stanceSievesFor = (word: StanceWord, lower: string): readonly Sieve<StanceCue, Stance>[] =>
  stanceSieves.flatMap(([reads, sieve]) => (reads(word, lower) ? [sieve] : []))
