import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Article, Decisions, Document} from '../model.ts'
import {read} from '../text/reading.ts'
import {deskOf} from './annotator.ts'
import {annotateAuthors} from './authors/index.ts'
import {annotateDateline} from './dateline/index.ts'
import {annotateDates} from './dates/index.ts'
import {nothingFound} from './findings.ts'
import {annotateHeadline} from './headline/index.ts'
import {annotateNames, annotateRoleMentions} from './names/index.ts'
import {annotatePublished} from './published/index.ts'
import {annotateQuotes} from './quotes/index.ts'
import {annotateSource} from './source/index.ts'
import {toArticle} from './to-record.ts'
import {annotateTopics} from './topics/index.ts'

/**
 * The annotators in their order. Each may use what those before it found: the source is read off the dateline,
 * names are told apart knowing outlet and authors, quotes need people, and an office stands for a person outside quotes.
 */
const annotators = unified()
  .use(annotateDateline)
  .use(annotateHeadline)
  .use(annotateSource)
  .use(annotateAuthors)
  .use(annotateDates)
  .use(annotatePublished)
  .use(annotateNames)
  .use(annotateQuotes)
  .use(annotateRoleMentions)
  .use(annotateTopics)
  .freeze()

/**
 * Finds the facts of one article from its own words and the archivist's decisions. Never throws on odd news; what is
 * doubtful becomes a warning of the record.
 */
export function annotate(document: Document, decisions: Decisions): Article {
  const file = new VFile({path: document.seed.file})
  file.data.desk = {document, decisions, reading: read(document), findings: nothingFound}
  annotators.runSync(document.tree, file)
  return toArticle(deskOf(file))
}
