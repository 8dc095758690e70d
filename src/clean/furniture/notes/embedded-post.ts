import {defineRule} from '../../../rules/define-rule.ts'
import {embedOpeners} from '../../../vocabulary/page/furniture.ts'
import {plainWords} from '../../page.ts'
import {openerFinder} from '../../phrases.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

const opener = openerFinder(embedOpeners)

/** `View this post on Instagram`, `12 replies 340 retweets 1.2K likes`, `(Image credit: Getty Images)`. */
export const embeddedPost = defineRule<FurnitureRule>({
  name: 'embedded-post',
  says: 'It stands for a post, player or picture of another site.',
  example: 'View this post on Instagram',
  answer: ({line: {text, quotes}}) => {
    if (text.length > 200 || quotes) return undefined
    return opener(plainWords(text)) !== undefined || counters.test(text) || credit.test(text)
      ? 'The frame of a post, player or picture of another site'
      : undefined
  },
})

/** A line of nothing but counters. Each begins with a figure: what stands between two of them belongs to neither. */
const counters =
  /^(?:\d[\d.,]*(?:\s?[km])?\s+(?:replies|reply|retweets?|likes?|reposts?|quotes?|shares?|comments?|views?|bookmarks?)[\s·|,]*){2,}$/i
/** A credit that no name of a person stands in. */
const credit = /^\((?:image|photo|picture|video) credit:? [^)]{2,60}\)$/i
