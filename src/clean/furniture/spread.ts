import {defineRule} from '../../rules/define-rule.ts'
import type {Line, Page} from '../page.ts'
import {goesOnElsewhere} from './goes-on-elsewhere.ts'
import {legalNotice} from './legal-notice.ts'
import {loneMark} from './lone-mark.ts'
import {shareLine} from './share-line.ts'
import {siteFooter} from './site-footer.ts'
import {subscriptionPitch} from './subscription-pitch.ts'

export const promoBlock = defineRule({
  name: 'promo-block',
  says: 'It stands inside an offer of a subscription, newsletter or app.',
  example: 'Sign up for an email to keep you in / the loop',
})

export const pageEnd = defineRule({
  name: 'page-end',
  says: 'It stands below the article among the site’s own lines.',
  example: 'Share this article / Harbour TV on Roku',
})

/** What a line was set aside for. */
export interface Decision {
  readonly rule: string
  readonly says: string
}

/**
 * Furniture that only its neighbours give away, added to `decided` (by line):
 * - `promo-block`: a line between two lines of a pitch that goes on with the one before (`… an email to keep you in`,
 *   `the loop`), follows a lone bullet, or ends no sentence; and the title of the box;
 * - `page-end`: after the last line of the article a short line below a share button or footer (`Harbour TV on Roku`).
 */
export function spread(page: Page, decided: readonly (Decision | undefined)[]): (Decision | undefined)[] {
  const all = [...decided]
  fillPromoBlocks(page, all)
  fillPageEnd(page, all)
  return all
}

const longestGap = 4

function fillPromoBlocks({lines, lastBody}: Page, all: (Decision | undefined)[]): void {
  let last = -1
  for (let at = 0; at < lines.length; at++) {
    if (!isPromo(all[at])) continue
    // Below the article a box may list what it offers line by line, however long; between paragraphs it is short.
    if (last >= 0 && at - last > 1 && (at - last <= longestGap + 1 || last > lastBody)) fillGap(lines, all, last, at)
    else if (last < 0 && at - 1 > lastBody && isTitleOfBox(lines, all, at - 1)) all[at - 1] = inPromoBlock
    last = at
  }
  // The end of the last pitch: what goes on in small letters, or stands behind its bullet.
  if (last >= 0) for (let at = last + 1; at < lines.length && belongs(lines, all, at); at++) all[at] ??= inPromoBlock
}

function fillGap(lines: readonly Line[], all: (Decision | undefined)[], from: number, to: number): void {
  for (let at = from + 1; at < to; at++) if (!all[at] && !isPlausible(lines, all, at)) return
  for (let at = from + 1; at < to; at++) all[at] ??= inPromoBlock
}

/** `Try us for one pound`: the line between furniture that ends the article (its first paragraphs again) and a pitch. */
const isTitleOfBox = (lines: readonly Line[], all: readonly (Decision | undefined)[], at: number): boolean => {
  const line = lines[at]
  const framed = line !== undefined && all[at - 1] !== undefined && all[at] === undefined
  return framed && !line.quotes && !line.endsSentence && line.text.length < 60 && !creditLike.test(line.text)
}

/** Between two lines of a pitch whatever is neither quoted nor a sentence of its own. */
const isPlausible = (lines: readonly Line[], all: readonly (Decision | undefined)[], at: number): boolean => {
  const line = lines[at]
  return (
    line !== undefined && (belongs(lines, all, at) || (!line.quotes && !line.endsSentence && line.text.length < 120))
  )
}

const belongs = (lines: readonly Line[], all: readonly (Decision | undefined)[], at: number): boolean => {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || line.quotes || line.text.length > 200) return false
  if (all[at]) return true
  if (line.continues && !before.endsSentence) return true
  return all[at - 1]?.rule === loneMark.name && !line.endsSentence
}

const isPromo = (decision: Decision | undefined): boolean =>
  decision?.rule === subscriptionPitch.name || decision?.rule === goesOnElsewhere.name

const inPromoBlock: Decision = {
  rule: promoBlock.name,
  says: 'Stands inside an offer of a subscription, newsletter or app',
}

function fillPageEnd({lines, lastBody}: Page, all: (Decision | undefined)[]): void {
  let closed = false
  for (let at = lastBody + 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line) return
    if (all[at]) closed ||= closesPage.has(all[at]?.rule ?? '')
    else if (line.quotes || line.endsSentence || line.text.length > 100) return
    else if (closed && !creditLike.test(line.text)) all[at] = atPageEnd
  }
}

const closesPage: ReadonlySet<string> = new Set([shareLine.name, siteFooter.name, legalNotice.name])

/** "Edited by …" below the share buttons is still a credit. */
const creditLike = /\b(?:by|photo|reporting|editing|editor|writing|correspondent)\b/i

const atPageEnd: Decision = {rule: pageEnd.name, says: 'Stands below the article among the site’s own lines'}
