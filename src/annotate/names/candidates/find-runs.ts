import {label, type Page} from '../page.ts'
import {isFree, kind, kindsOf} from '../word-kinds.ts'
import {afterNickname} from './after-nickname.ts'

/** Tokens `first` to `last`, exclusive, that stand together as capitals and the particles between them. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The runs of capitalised words, sentence by sentence, particles inside them included: in `Yesterday Ursula von der
 * Leyen met Mr. Oduya` the runs are `Yesterday Ursula von der Leyen` and `Mr. Oduya`. Headlines that print every word
 * with a capital are left out: their names are found again by what the text below says.
 */
export function findRuns(page: Page): Run[] {
  const runs: Run[] = []
  const {nameLike, kinds, tokens, shouted} = page
  for (let at = 0; at < tokens.length; at++) {
    if (!nameLike[at] || shouted[at] || page.label[at] !== label.none) continue
    let last = at + 1
    for (;;) {
      const named = afterNickname(page, last)
      if (named > last) last = named + 1
      else if (belongs(page, at, last)) last++
      else {
        const next = isSmallMiddleName(page, last) ? last + 1 : afterParticles(page, last)
        if (next > last && belongs(page, at, next) && (kinds[last - 1] ?? 0) !== kind.newspaper) last = next + 1
        else break
      }
    }
    // "J&K Ana Ruiz": the second letter of two that an ampersand joins opens no name
    const first = isSecondLetter(page, at) ? at + 1 : at
    if (first < last) runs.push({first, last})
    at = last - 1
  }
  return runs
}

/** The `K` of `J&K`. */
const isSecondLetter = ({tokens}: Page, at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at - 1]?.text === '&' && tokens[at - 1]?.end === tokens[at]?.start

function belongs(page: Page, first: number, at: number): boolean {
  return (
    page.nameLike[at] === 1 &&
    page.label[at] === label.none &&
    page.tokens[at]?.sentence === page.tokens[first]?.sentence &&
    page.opens[at] === 0
  )
}

/**
 * `Dave mirrabel Oduya`: between a given and a family name a word in small letters that no list knows, and that the article
 * prints nowhere else, as some peoples write their names. In `Ana gunner Omar Oduya` another name begins.
 */
function isSmallMiddleName({tokens, kinds, nameLike, opens}: Page, at: number): boolean {
  const given = kinds[at - 1] ?? 0
  if ((given & kind.given) === 0 || (given & (kind.english | kind.place)) !== 0) return false
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || !nameLike[at + 1] || opens[at + 1] || nameLike[at - 2]) return false
  const family = kinds[at + 1] ?? 0
  if (token.text.length < 4 || !isFree(family) || (family & kind.given) !== 0 || kindsOf(token.lower) !== 0)
    return false
  let times = 0
  for (let step = 0; step < tokens.length - 1; step++) {
    if (tokens[step]?.lower !== token.lower) continue
    if (tokens[step + 1]?.lower !== tokens[at + 1]?.lower) return false
    times++
  }
  return times > 1
}

/** The token after up to three particles in small letters: `von der`, `bin`, `de la`. */
function afterParticles(page: Page, at: number): number {
  let next = at
  while (next < at + 3 && ((page.kinds[next] ?? 0) & kind.particle) !== 0 && !page.tokens[next]?.capital) next++
  return next
}
