import {outletNamed} from '../../../lines/outlet-named.ts'
import {sameSite} from '../../../lines/same-site.ts'
import {soundsLikeOutlet} from '../../../lines/sounds-like-outlet.ts'
import {bareWords} from '../../../text/bare-words.ts'

/** A title as its page has it, cut at the marks that sites put before and behind a headline. */
export interface CutTitle {
  readonly headline: string
  /** The parts that name the site, outermost first. */
  readonly sites: readonly string[]
}

/**
 * Cuts the site off a title: `Council closes the bridge - Local - Harbour Gazette`. A part goes when it is one of the
 * names the site is known by, or an outlet's; with `headline`, the words of the headline as they stand elsewhere on the
 * page, everything around them goes.
 *
 * @example withoutSite('Mayor resigns | Harbour Gazette', ['Harbour Gazette']).headline // 'Mayor resigns'
 */
export function withoutSite(title: string, sites: readonly string[], headlines: readonly string[] = []): CutTitle {
  const parts = title.split(between)
  const words = parts.filter((_, index) => index % 2 === 0)
  if (words.length < 2) return {headline: title, sites: []}
  // Printed elsewhere as it is, it may hold the site all the same, but nothing else is around it: "World Cup 2022: Ruiz scores".
  const asIs = headlines.some((headline) => bareWords(headline) === bareWords(title))
  const known = headlines.find((headline) => {
    const inner = bareWords(headline)
    return (
      !asIs &&
      inner.split(' ').length >= 3 &&
      words.some((_, from) => words.some((_, to) => bareWords(joined(parts, from, to)) === inner))
    )
  })
  const isSite = (part: string): boolean =>
    sites.some((site) => sameSite(part, site)) || outletNamed(part) !== undefined || soundsLikeOutlet(part.trim())
  if (known !== undefined) {
    const around = words.filter((part) => !bareWords(known).includes(bareWords(part)))
    // Behind the headline, and nothing else, stands the name of the site, known or not.
    const last = around.at(-1) === words.at(-1) ? around.at(-1) : undefined
    return {headline: known, sites: around.filter((part) => isSite(part) || part === last).reverse()}
  }
  const cut: string[] = []
  let [from, to] = [0, words.length - 1]
  // "… - National | Harbour Gazette": behind the headline stand the department and the paper.
  while (to > from && isSite(words[to] ?? '')) cut.push(words[to--] ?? '')
  while (cut.length === 0 && from < to && isSite(words[from] ?? '')) cut.push(words[from++] ?? '')
  return {headline: joined(parts, from, to), sites: cut}
}

/** Marks with white space around them, and the colon behind a name. */
const between = /((?<!\s)\s+[|¦•·»«›*]\s+|(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?:\s+)/

const joined = (parts: readonly string[], from: number, to: number): string =>
  parts.slice(2 * from, 2 * to + 1).join('')
