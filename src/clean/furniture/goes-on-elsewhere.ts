import {saysItGoesOn} from '../../lines/only-the-beginning.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow, type Line, type Page} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `Subscribe to continue reading`, `Il vous reste 80 % de cet article à lire.`: the page closes before its article does. */
export const goesOnElsewhere = defineRule<FurnitureRule>({
  name: 'goes-on-elsewhere',
  says: 'It says that the article goes on for subscribers only.',
  example: 'Subscribe to continue reading',
  answer: ({line, page}) =>
    line.plain !== '' && isAround(line, page) && saysItGoesOn(line.text)
      ? 'The page says that its article goes on for subscribers only'
      : undefined,
})

/** Above, below, or what looks like the last paragraph: a sentence of twelve words seems to be one. */
const isAround = (line: Line, page: Page): boolean =>
  isAbove(line, page) || isBelow(line, page) || (line.index === page.lastBody && line.index > page.firstBody)
