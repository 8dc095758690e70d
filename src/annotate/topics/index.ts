import {annotator} from '../annotator.ts'

/** Finds the topics of an article. */
export const annotateTopics = annotator(() => ({}))
