import {outletOpeners, outletWords} from '../vocabulary/page/outlet-words.ts'
import {printedPlace} from './printed-place.ts'

/** Two to six words with capitals, `of the` and the like apart, the last as mastheads end: `The Santa Brisa Post`. */
export function soundsLikeOutlet(text: string): boolean {
  const words = text.split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (opensLikeOutlet(words)) return true
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    outletWords.has(last) &&
    // By Ana Ruiz, Harbour Press: a byline.
    words[0]?.toLowerCase() !== 'by' &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}’'&.-]*|of|the|and|on|&)$/u.test(word))
  )
}

/** `Diario de Cabo Lirio`, `La Gazette du Port`, where the noun comes first. */
function opensLikeOutlet(words: readonly string[]): boolean {
  const first = romanceArticles.test(words[0] ?? '') ? 1 : 0
  return (
    outletOpeners.has(words[first]?.toLowerCase() ?? '') &&
    words.length - first > 1 &&
    words.length <= 7 &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|d['’]\p{Lu}[\p{L}\p{M}]*|de|del|la|las|los|du|des|da|do|di|della)$/u.test(word),
    )
  )
}

const romanceArticles = /^(?:el|la|le|il|l['’].*)$/i

/** `POST OF THE BAY` is printed `Post of the Bay`; the `BBC` of `BBC News` stays. */
export const inOrdinaryLetters = (text: string): string => (text === text.toUpperCase() ? printedPlace(text) : text)
