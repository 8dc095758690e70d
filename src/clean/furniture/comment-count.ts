import {defineRule} from '../../rules/define-rule.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `28 Comments`, `1.2k shares`: a counter of the page. */
export const commentCount = defineRule<FurnitureRule>({
  name: 'comment-count',
  says: 'It is a counter of the page.',
  example: '28 Comments',
  answer: ({line}) => (!line.endsSentence && counter.test(line.text) ? 'A counter of the page' : undefined),
})

const counter =
  /^(?:no|one|\(?\d[\d.,]*k?\)?)\s+(?:comments?|shares?|views?|likes?|retweets?|replies|reactions?|reads)$|^(?:comments|shares|views|likes|replies)\s+\(?\d[\d.,]*k?\)?$/i
