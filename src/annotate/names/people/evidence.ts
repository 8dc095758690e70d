import {cueVerbs} from '../../../vocabulary/name-cues.ts'
import {personNouns} from '../../../vocabulary/person-nouns.ts'
import type {Candidate, Occurrence} from '../candidates/candidate.ts'
import type {Page} from '../page.ts'

/** What a sieve of people is asked: whether this run of words is a person of this article. */
export interface Question {
  readonly page: Page
  readonly candidate: Candidate
  /** Names of one word that the article prints alone, with how often: `Ruiz`. */
  readonly singles: ReadonlyMap<string, number>
}

/** What a sieve answers: how sure, and the occurrence that says so. */
export interface Acceptance {
  readonly certainty: 'stated' | 'inferred' | 'guessed'
  readonly at: Occurrence
}

export const lowerAt = (page: Page, at: number): string => page.tokens[at]?.lower ?? ''

export const isCue = (page: Page, at: number): boolean => cueVerbs.has(lowerAt(page, at))

export const isPersonNoun = (page: Page, at: number): boolean =>
  personNouns.has(lowerAt(page, at)) && !page.tokens[at]?.capital

/** The first occurrence that passes. */
export function firstWhere(candidate: Candidate, passes: (occurrence: Occurrence) => boolean): Occurrence | undefined {
  return candidate.occurrences.find(passes)
}
