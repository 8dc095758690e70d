import type {Finder} from '../desk.ts'
import {findRecurringNames} from './find-recurring-names.ts'
import {findTopics} from './find-topics.ts'

/** Finds the topics of an article, and names that may become topics when the archive shares them. */
export const annotateTopics: Finder = ({reading, document, decisions, findings}) => ({
  topics: findTopics(reading, document.frontMatter, decisions),
  phrases: document.frontMatter.topics ? [] : findRecurringNames(reading, findings),
})
