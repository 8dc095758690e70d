import {defineRule} from '../../rules/define-rule.ts'
import {isBelow} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `Tags: council, budget, Harbour Bridge`: the page's own keywords, below the article. */
export const tagList = defineRule<FurnitureRule>({
  name: 'tag-list',
  says: 'It lists the page’s own keywords.',
  example: 'Tags: council, budget, Harbour Bridge',
  answer: ({line, page}) =>
    !line.endsSentence &&
    ((line.text.includes(':') && label.test(line.text)) ||
      (isBelow(line, page) && line.text.startsWith('#') && hashtags.test(line.text)))
      ? 'Keywords the site gives the page'
      : undefined,
})

const label =
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|more on|related topics)\s*:\s*\S.{0,200}$/i
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
