import {defineRule} from '../../rules/define-rule.ts'
import {type Line, type Page, wordCount} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * A paragraph that stood above already, word for word. Refrains and the questions of an interview (“Why?”) come back
 * as well, so a repeat has twelve words, or all the words of the first line of the page.
 */
export const exactRepeat = defineRule<FurnitureRule>({
  name: 'exact-repeat',
  says: 'The paragraph stood above already, word for word.',
  example: 'The council closed the bridge on Monday after a crack was found in its main arch.',
  answer: ({line, page}) => {
    if (!standsAbove(line, page)) return undefined
    if (line.text.length < 60 && line.text !== page.lines[0]?.text) return undefined
    if (wordCount(line) < (line.text === page.lines[0]?.text ? 5 : 12)) return undefined
    return 'Stands above already, word for word'
  },
})

const standsAbove = ({text, index}: Line, page: Page): boolean => (page.firstAt.get(text) ?? index) < index
