import {annotator} from '../annotator.ts'
import {findTopics} from './find-topics.ts'

/** Finds the topics of an article. */
export const annotateTopics = annotator(({reading, document, decisions}) => ({
  topics: findTopics(reading, document.frontMatter, decisions),
}))
