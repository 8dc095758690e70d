import type {Reading} from '../../../text/reading.ts'
import type {MarkedWords} from './marked-words.ts'

/**
 * Whether marked words that nobody is named for are a quotation at all: a clause in length, begun or closed as one.
 * Beside a cue any clause is (`dijo que «los barcos irán a otro puerto»`). «la vergüenza nacional» in mid-sentence, »Lindecker Tageblatt« and 「青柳」 are a label and names.
 */
export function isSpeech({text, tokens}: Reading, {inner, open, close}: MarkedWords, cued: boolean): boolean {
  const words = tokens.slice(open + 1, close).filter(({kind}) => kind === 'word')
  const written = text.slice(inner.start, inner.end)
  if (unspaced.test(written)) return written.length >= shortest || introduces.test(text.charAt(inner.start - 2))
  if (words.length < 3 || words.every(({capital}) => capital)) return false
  const capital = words[0]?.capital === true
  const caseless = !/\p{Lu}|\p{Ll}/u.test(written)
  return cued || capital || caseless || words.length > 4 || /[.!?…]$/.test(written)
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** In signs: shorter ones are names of things. */
const shortest = 6
const introduces = /[:：]/
