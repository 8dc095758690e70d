import type {Answered} from './find-wanted.ts'
import type {Speaker} from './speakers-of.ts'

/** Words as near as this belong together. */
const near = 8

/**
 * How well an article answers: the weight of each word, and more where words stand close together, as those of a name do,
 * and most where a person asked for is meant or says them.
 */
export function scoreOf(article: number, counted: readonly Answered[], speakers: readonly Speaker[]): number {
  const found = counted.flatMap(({words, foundIn}) => {
    const one = foundIn.get(article)
    return one ? [{...one, words}] : []
  })
  let score = found.reduce((sum, one) => sum + one.score, 0)
  for (let at = 1; at < found.length; at++) {
    const [one, other] = [found[at - 1], found[at]]
    if (!one || !other) continue
    const distance = nearest(one.places, other.places)
    if (distance <= near) score += (Math.min(one.score, other.score) * (near + 1 - distance)) / near
  }
  const spoken = speakers.map(({words, said}) => {
    const stretches = said.get(article) ?? []
    if (!said.has(article)) return 0
    // `Ana Ruiz` is there as she, not as an Ana and somebody else's Ruiz.
    const named = found.filter((one) => one.words.every((word) => words.includes(word)))
    const about = found.filter((one) => !one.words.some((word) => words.includes(word)))
    const told = about.filter(({places}) => places.some((place) => isWithin(place, stretches)))
    return [...named, ...told].reduce((sum, one) => sum + one.score, 0)
  })
  return score + Math.max(0, ...spoken)
}

/** How far the nearest two are apart; both lists ascend. */
function nearest(some: readonly number[], others: readonly number[]): number {
  let least = Infinity
  let at = 0
  for (const place of some) {
    while (at + 1 < others.length && (others[at + 1] ?? 0) <= place) at++
    for (const other of [others[at], others[at + 1]])
      if (other !== undefined) least = Math.min(least, Math.abs(other - place))
  }
  return least
}

function isWithin(place: number, stretches: readonly number[]): boolean {
  for (let at = 0; at < stretches.length; at += 2) {
    const from = stretches[at] ?? 0
    if (from <= place && place < from + (stretches[at + 1] ?? 0)) return true
  }
  return false
}
