import {authorsOfByline} from '../../lines/byline.ts'
import {isDated, isTimed} from '../../lines/days/is-dated.ts'
import {outletOfDateLine, outletOfMasthead} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import {outletOfByline} from '../../lines/outlet-of-byline.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/**
 * `By Ana Ruiz and Tom Beck, Harbour Gazette`, `Published May 3, 2024 10:15 GMT`, `Harbour Gazette, 3 May 2024`: who wrote
 * it, and where and when it appeared.
 */
export const bylineLine = defineRule<RoleRule>({
  name: 'byline-line',
  says: 'The byline names the writer.',
  example: 'By Ana Ruiz and Tom Beck, Harbour Gazette',
  answer: ({line, page, before, next}) => {
    if (line.text.length > 160) return undefined
    const nearTop = isAbove(line, page) || !before.includes('body')
    if (!nearTop && !isBelow(line, page)) return undefined
    return isDated(line.text) ||
      isTimed(line.text) ||
      outletOfDateLine(line.text, outletNamed) !== undefined ||
      (next !== undefined && isDated(next.text) && outletOfMasthead(line.text, outletNamed) !== undefined) ||
      (line.text.length < 60 && updated.test(line.text)) ||
      authorsOfByline(line.text).length > 0 ||
      (line.text.length < 60 && !line.endsSentence && isOutlet(line.text, before.at(-1) === 'byline'))
      ? 'byline'
      : undefined
  },
})

/** `By Reuters Staff`, and below the name of the writer `BBC News, Cardiff`. */
const isOutlet = (text: string, belowByline: boolean): boolean =>
  (belowByline || /^by:? \S/i.test(text)) && outletOfByline(text, outletNamed) !== undefined

/** `Updated at 9:50 p.m. ET Thursday` */
const updated = /^(?:first |last )?(?:updated|published|posted)\b(?=.*\d)[^.]*(?:[ap]\.m\.[^.]*)?$/i
