import type {RuleGroup} from '../rules/rule-group.ts'
import {abstractAbove} from './furniture/abstract-above.ts'
import {furnitureRules} from './furniture/index.ts'
import {pageEnd, promoBlock} from './furniture/spread.ts'
import {besideArticle, headlineByWords, headlineLabel} from './headline/rules.ts'
import {inlineRules} from './inline/index.ts'
import {roleRules} from './roles/index.ts'

/** What sets a line aside, and what tells the others apart. */
export const cleanRules: readonly RuleGroup[] = [
  {
    decides: 'Lines that are set aside',
    rules: [...furnitureRules, promoBlock, pageEnd, abstractAbove, besideArticle, headlineLabel],
  },
  {decides: 'Words inside a paragraph that are set aside', rules: inlineRules},
  {decides: 'Lines that are no paragraph', rules: [...roleRules, headlineByWords]},
]
