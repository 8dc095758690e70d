import type {Hits} from './hits-in.ts'

/**
 * The end of an address that has the browser mark the words in the article it leads to: `:~:text=the%20quay-,stays,-open`.
 * No script of the page is needed for it. Where the browser knows nothing of it, the address must do without.
 */
export function textDirective(text: string, {words, hits}: Hits): string {
  if (!('fragmentDirective' in document)) return ''
  const directives: string[] = []
  for (let at = 0; at < words.length && directives.length < mostMarked; at++) {
    if (!hits.has(at)) continue
    const from = at
    while (hits.has(at + 1)) at++
    const [first, last] = [words[from], words[at]]
    if (!first || !last) break
    const before = words[from - 1]
    const marked = encode(text.slice(first.start, last.end))
    // The word before tells this place from another with the same words; a mark between them would have to be right too.
    const prefix =
      before && text.slice(before.end, first.start) === ' ' ? `${encode(text.slice(before.start, before.end))}-,` : ''
    directives.push(`text=${prefix}${marked}`)
  }
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}

const mostMarked = 6

/** The hyphen, the comma and the ampersand mean something in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
