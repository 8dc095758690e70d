import {defineRule} from '../../rules/define-rule.ts'
import {pitchLabels, pitchOpeners} from '../../vocabulary/page/furniture.ts'
import {isAbove, isBelow, type Line, type Page} from '../page.ts'
import {openerFinder} from '../phrases.ts'
import {sign} from '../signs.ts'
import type {FurnitureRule} from './furniture-rule.ts'

const opener = openerFinder(pitchOpeners)

/**
 * `Get unlimited access to all our reporting`, `Only $1 for four weeks`, `Sign up for our newsletter.`: the site
 * speaks to its reader as a customer.
 */
export const subscriptionPitch = defineRule<FurnitureRule>({
  name: 'subscription-pitch',
  says: 'The site speaks to its reader as a customer.',
  example: 'Only $1 for four weeks',
  answer: ({line, page}) => (isPitch(line, page) ? 'The site offers a subscription, newsletter or app' : undefined),
})

function isPitch(line: Line, page: Page): boolean {
  if (line.plain === '' || line.quotes) return false
  const {plain, signs, endsSentence} = line
  const outside = isAbove(line, page) || isBelow(line, page)
  if (outside && pitchLabels.has(line.label)) return true
  if (line.text.length < 200 && currencies.some((mark) => line.text.includes(mark)) && offer.test(line.text))
    return true
  const opens = opener(plain) !== undefined
  const clear = (signs & sign.clearPitch) !== 0
  if (opens && clear) return true
  // "Readers can cancel any time, the paper said." is news: a whole sentence needs the reader addressed as well.
  if (endsSentence) {
    if (!opens && !clear) return false
    const addressed = /\b(?:you|your|our|us|we)\b/i.test(line.text) && !reported.test(line.text)
    return (
      (clear && addressed && (opens || outside || line.text.length < 200)) ||
      (opens && outside && addressed) ||
      (clear && outside && line.text.length < 160 && !reported.test(line.text))
    )
  }
  return line.text.length < 160 && (clear || ((outside || opens) && (signs & sign.pitch) !== 0))
}

const currencies: readonly string[] = ['$', '£', '€']

/** A price and a time, and nothing said of anybody: `Only $1 for four weeks`. */
const offer =
  /^(?:only|just|from|now|try|get|pay)?\s*(?:it for\s+)?[$£€]\s?\d+(?:\.\d\d)?\s*(?:(?:for|a|per|\/|every)\s*)(?:(?:the )?first |your first )?(?:\d+|an?|one|two|three|four|six|twelve)?\s*(?:day|week|month|year)s?\b[^.]{0,30}\.?$/i

const reported = /\b(?:said|says|told|according|added|reported|announced|he|she|his|her)\b/i
