import type {Seed} from '../model.ts'

/**
 * Whether an article is longer than any newspaper prints: it is read in a thread of its own, which may be stopped. What is
 * found does not depend on that; below these numbers an article costs seconds at the worst.
 *
 * Of a saved page the letters outside its markup count, and its tags. Most pages have 100,000 characters and more of scripts
 * and styles around an article of 3,000, and a thread for each took ten times as long as the pages themselves.
 */
export function isLong({format, raw}: Pick<Seed, 'format' | 'raw'>): boolean {
  if (raw.length < longest) return false
  if (format !== 'html' || raw.length >= longestPage) return true
  const {letters, tags} = measure(raw)
  return letters >= longest || tags >= mostTags
}

/** In characters. */
const longest = 100_000
const longestPage = 4_000_000
/** A page of a newspaper has some 1,500, the largest that was seen 4,533; in each other 250 deep, 10,000 cost some seconds. */
const mostTags = 10_000

/** One pass, whatever is in the page: a script that never ends takes the rest of it. */
function measure(raw: string): {letters: number; tags: number} {
  let letters = 0
  let tags = 0
  let at = 0
  while (at < raw.length) {
    const open = raw.indexOf('<', at)
    letters += (open < 0 ? raw.length : open) - at
    if (open < 0) break
    if (++tags >= mostTags) break
    const name = /^(?:script|style|!--)/i.exec(raw.slice(open + 1, open + 8))?.[0].toLowerCase()
    const end = name === '!--' ? raw.indexOf('-->', open) : endOfTag(raw, open, name)
    if (end < 0) break
    at = end + 1
  }
  return {letters, tags}
}

/** Where a tag ends, or an element whose content is no text. */
function endOfTag(raw: string, open: number, name: string | undefined): number {
  const close = name === undefined ? open : closingTag(raw, open, name)
  return close < 0 ? -1 : raw.indexOf('>', close)
}

/** Tags are written in small letters or in capitals; what is passed over here is never looked at again. */
function closingTag(raw: string, open: number, name: string): number {
  let at = raw.indexOf('</', open)
  while (at >= 0 && raw.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = raw.indexOf('</', at + 2)
  return at
}
