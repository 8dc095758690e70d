import {defineRule} from '../../rules/define-rule.ts'
import {shareLabels, shareOpeners} from '../../vocabulary/page/furniture.ts'
import {isAbove, isBelow} from '../page.ts'
import {openerFinder} from '../phrases.ts'
import type {FurnitureRule} from './furniture-rule.ts'

const opener = openerFinder(shareOpeners)

/** `SHARE THIS ARTICLE`, `Read or Share this story: https://…`. */
export const shareLine = defineRule<FurnitureRule>({
  name: 'share-line',
  says: 'It asks the reader to share the page.',
  example: 'SHARE THIS ARTICLE',
  answer: ({line, page}) => {
    if (line.quotes) return undefined
    const isLabel = !line.endsSentence && shareLabels.has(line.label)
    // In the middle of an article "Report" or "Following" may be a subheading; the longer labels may not.
    if (isLabel && (isAbove(line, page) || isBelow(line, page) || line.label.includes(' '))) return says
    return line.text.length < 160 && opener(line.plain) !== undefined ? says : undefined
  },
})

const says = 'A link or button to share, print, save or comment'
