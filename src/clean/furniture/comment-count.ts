import type {FurnitureRule} from './furniture-rule.ts'

/** `28 Comments`, `1.2k shares`: a counter of the page. */
export const commentCount: FurnitureRule = {
  name: 'comment-count',
  answer: ({line}) => (!line.endsSentence && counter.test(line.text) ? 'A counter of the page' : undefined),
}

const counter =
  /^(?:no|one|\(?\d[\d.,]*k?\)?)\s+(?:comments?|shares?|views?|likes?|retweets?|replies|reactions?|reads)$/i
