import type {NamedThing} from '../../../model.ts'
import {knownPlaceAt} from '../gazetteer.ts'
import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'

/**
 * Countries, cities and regions of the gazetteer: `South Korea`, `Beijing`. One word of them may still be a person's
 * (`Jordan Reyes`): it is left for people to claim.
 */
export function findKnownPlaces(page: Page): Omit<NamedThing, 'id'>[] {
  const found = new Map<string, {name: string; mentions: {start: number; end: number}[]}>()
  const {tokens, kinds} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const place = knownPlaceAt(tokens, i)
    if (!place) continue
    const {name, end} = place
    const alone = !page.nameLike[i - 1] && !page.nameLike[end]
    if (end - i > 1 || (alone && !((kinds[i] ?? 0) & kind.given))) {
      page.label.fill(label.place, i, end)
    }
    if (end - i > 1 || alone) {
      const span = {start: tokens[i]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
      const known = found.get(name)
      if (known) known.mentions.push(span)
      else found.set(name, {name, mentions: [span]})
    }
    i = end - 1
  }
  return [...found.values()]
}
