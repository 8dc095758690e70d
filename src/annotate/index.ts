import type {Article, Decisions, Document} from '../model.ts'
import {read} from '../text/reading.ts'
import type {Desk} from './desk.ts'
import {finders} from './finders.ts'
import {nothingFound} from './findings.ts'
import {toArticle} from './to-record.ts'
import {withinNames} from './too-many-names.ts'
import {withinStatements} from './too-many-statements.ts'
import {withinTopics} from './too-many-topics.ts'
import {mostWords, warningOfWords} from './too-many-words.ts'

/**
 * Finds the facts of one article from its own words and the archivist's decisions. Never throws on odd news; what is
 * doubtful becomes a warning of the record.
 */
export function annotate(document: Document, decisions: Decisions): Article {
  const reading = read(document, mostWords)
  let desk: Desk = {document, decisions, reading, findings: {...nothingFound, warnings: warningOfWords(reading)}}
  // Names are counted before quotes ask each of them whether it speaks.
  for (const [, find] of finders) desk = {...desk, findings: withinNames({...desk.findings, ...find(desk)})}
  return toArticle({...desk, findings: withinTopics(withinStatements(desk.findings))})
}
