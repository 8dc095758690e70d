import {authorsOfByline} from '../../lines/byline.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import {outletOfByline} from '../../lines/outlet-of-byline.ts'
import {isAbove, isBelow} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `By Ana Ruiz and Tom Beck, Harbour Gazette`, `Published May 3, 2024 10:15 GMT`: who wrote it, and when it appeared. */
export const bylineLine: RoleRule = {
  name: 'byline-line',
  answer: ({line, page, before}) => {
    if (line.text.length > 160) return undefined
    const nearTop = isAbove(line, page) || !before.includes('body')
    if (!nearTop && !isBelow(line, page)) return undefined
    return dated.test(line.text) ||
      (line.text.length < 40 && timed.test(line.text)) ||
      (line.text.length < 60 && updated.test(line.text)) ||
      authorsOfByline(line.text).length > 0 ||
      (line.text.length < 60 && !line.endsSentence && isOutlet(line.text, before.at(-1) === 'byline'))
      ? 'byline'
      : undefined
  },
}

/** `By Reuters Staff`, and below the name of the writer `BBC News, Cardiff`. */
const isOutlet = (text: string, belowByline: boolean): boolean =>
  (belowByline || /^by:? \S/i.test(text)) && outletOfByline(text, outletNamed) !== undefined

/** `Updated at 9:50 p.m. ET Thursday` */
const updated = /^(?:first |last )?(?:updated|published|posted)\b(?=.*\d)[^.]*(?:[ap]\.m\.[^.]*)?$/i

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** A date and at most a clock time, a weekday, a zone and a label: nothing else is said in the line. */
const dated = new RegExp(
  String.raw`^(?:[\p{L}. ]{2,30}[|·] ?)?(?:(?:first |last )?(?:published|updated|posted|modified|created|issued|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[ ,|·T-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: ?[ap]\.?m\.?)?(?: \(?(?:[A-Z]{2,4}|UTC[+-]\d+)\)?)?(?: ?[|·-] ?.{0,50})?$`,
  'iu',
)

/** `14 MAY, 09:12`, `May 14, 9:12 a.m.`: in the year it is printed a page leaves the year out, but not the hour. */
const timed = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?|(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?),? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$`,
  'iu',
)
