import {bareWords} from '../text/bare-words.ts'

/** `Gazette`, `The Harbour Gazette` and `harbourgazette.example` are one; `a new standard for Chelsea` is no `Standard`. */
export function sameSite(part: string, site: string): boolean {
  const [a = '', b = ''] = [part, site].map((name) =>
    bareWords(name.replace(/\.\p{L}{2,3}(?:\.\p{L}{2})?$/u, '')).replace(/^the | /g, ''),
  )
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 2 && (a === b || (short.length > 5 && 2 * short.length >= long.length && long.includes(short)))
}
