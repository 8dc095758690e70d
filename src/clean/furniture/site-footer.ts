import {defineRule} from '../../rules/define-rule.ts'
import {isBelow} from '../page.ts'
import {sign} from '../signs.ts'
import type {FurnitureRule} from './furniture-rule.ts'
import {webAddressLine} from './web-address-line.ts'

/** `The Gazette’s website can also be accessed at:` above `www.gazette.example`: the site gives its own address. */
export const siteFooter = defineRule<FurnitureRule>({
  name: 'site-footer',
  says: 'The site gives its own address.',
  example: 'The Gazette’s website can also be accessed at: www.gazette.example',
  answer: ({line, page}) => {
    if (line.plain === '' || line.quotes || !isBelow(line, page)) return undefined
    if ((line.signs & sign.footer) === 0) return undefined
    const next = page.lines[line.index + 1]
    const leads =
      line.text.endsWith(':') && next !== undefined && webAddressLine.answer({line: next, page}) !== undefined
    return leads || /\bwww\.|https?:/i.test(line.text) || line.text.length < 120
      ? 'The site gives its own address'
      : undefined
  },
})
