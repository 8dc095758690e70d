import type {Article, Decisions, Document} from '../model.ts'
import {read} from '../text/reading.ts'
import {nothingFound} from './findings.ts'
import {titleFromLead} from './headline/title-from-lead.ts'
import {toArticle} from './to-record.ts'

/** The article of a document in which no fact is looked for; its lead is its title, so that it can be listed. */
export function withoutFacts(document: Document, decisions: Decisions): Article {
  const reading = read(document)
  const headline = titleFromLead(reading, undefined)
  return toArticle({document, decisions, reading, findings: {...nothingFound, headline}})
}
