import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'
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
        const next = afterParticles(page, last)
        if (next > last && belongs(page, at, next) && (kinds[last - 1] ?? 0) !== kind.newspaper) last = next + 1
        else break
      }
    }
    runs.push({first: at, last})
    at = last - 1
  }
  return runs
}

function belongs(page: Page, first: number, at: number): boolean {
  return (
    page.nameLike[at] === 1 &&
    page.label[at] === label.none &&
    page.tokens[at]?.sentence === page.tokens[first]?.sentence &&
    page.opens[at] === 0
  )
}

/** The token after up to three particles in small letters: `von der`, `bin`, `de la`. */
function afterParticles(page: Page, at: number): number {
  let next = at
  while (next < at + 3 && ((page.kinds[next] ?? 0) & kind.particle) !== 0 && !page.tokens[next]?.capital) next++
  return next
}
