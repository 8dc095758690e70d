import {defineRule} from '../../rules/define-rule.ts'
import {navigationLabels} from '../../vocabulary/page/furniture.ts'
import {isAbove, isBelow} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `All news`: a label of the site's menu, above or below the article. */
export const navigationLabel = defineRule<FurnitureRule>({
  name: 'navigation-label',
  says: 'It is a label of the site’s menu.',
  example: 'All news',
  answer: ({line, page}) =>
    (isAbove(line, page) || isBelow(line, page)) &&
    !line.endsSentence &&
    line.text.length < 60 &&
    navigationLabels.has(line.label)
      ? 'A label of the site’s menu'
      : undefined,
})
