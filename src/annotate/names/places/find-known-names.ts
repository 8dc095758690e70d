import type {NamedThing, Span} from '../../../model.ts'
import {knownNameAt} from '../gazetteer.ts'
import {label, type Page} from '../page.ts'
import {kind, nameKinds} from '../word-kinds.ts'

type Found = Omit<NamedThing, 'id'>

/**
 * Names the gazetteer knows: countries, cities and regions (`South Korea`, `Beijing`), organisations no head word gives
 * away (`Boko Haram`). One word of them may still be a person's (`Jordan Reyes`): it is left for people to claim.
 */
export function findKnownNames(page: Page): {organisations: Found[]; places: Found[]} {
  const places = new Map<string, Span[]>()
  const organisations = new Map<string, Span[]>()
  const {tokens, kinds} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const known = knownNameAt(tokens, i)
    if (!known) continue
    const {name, as, end} = known
    // "Paris Saint-Just", "Ruiz Jordan": one word beside other capitals is decided with them
    const isAlone = end - i > 1 || (!isOpen(page, i - 1, i) && !isOpen(page, end, i))
    if (isAlone && (end - i > 1 || ((kinds[i] ?? 0) & nameKinds) === 0)) page.label.fill(label[as], i, end)
    if (isAlone && as !== 'demonym') {
      const list = as === 'place' ? places : organisations
      const span = {start: tokens[i]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
      const spans = list.get(name)
      if (spans) spans.push(span)
      else list.set(name, [span])
    }
    i = end - 1
  }
  const things = (found: ReadonlyMap<string, Span[]>): Found[] =>
    [...found].map(([name, mentions]) => ({name, mentions}))
  return {organisations: things(organisations), places: things(places)}
}

/** Whether the token is a capital of the same run that nothing has claimed, and may be part of a name. */
function isOpen(page: Page, at: number, of: number): boolean {
  if (!page.nameLike[at] || page.label[at] !== label.none) return false
  if (page.tokens[at]?.sentence !== page.tokens[of]?.sentence || (at > of && page.opens[at])) return false
  const bits = page.kinds[at] ?? 0
  return (bits & nameKinds) !== 0 || (bits & (kind.newspaper | kind.title | kind.demonym)) === 0
}
