import {lowerAt, textAt} from '../../../text/cursor.ts'
import {nationalBodies} from '../../../vocabulary/names/organisation-words.ts'
import {currencies} from '../../../vocabulary/places/place-words.ts'
import {type KnownName, knownNameAt} from '../gazetteer.ts'
import {addTo, type NameList} from '../name-list.ts'
import {label, type Page} from '../page.ts'
import {kind, nameKinds} from '../word-kinds.ts'

/** The fixed names of an article by the token at which they may begin. */
export type KnownNames = ReadonlyMap<number, KnownName>

/** What the gazetteer knows at each capital of the article, whatever else it may be part of. */
export function knownNamesOn({tokens, nameLike}: Page): KnownNames {
  const known = new Map<number, KnownName>()
  for (let i = 0; i < tokens.length; i++) {
    if (!nameLike[i]) continue
    const name = knownNameAt(tokens, i)
    if (name) known.set(i, name)
  }
  return known
}

/**
 * Names the gazetteer knows: countries, cities and regions (`South Korea`, `Beijing`), organisations no head word gives
 * away (`Boko Haram`, `Hamas`). One word of them may still be a person's (`Jordan Reyes`): it is left for people to claim.
 */
export function findKnownNames(page: Page, knownNames: KnownNames): {organisations: NameList; places: NameList} {
  const places: NameList = new Map()
  const organisations: NameList = new Map()
  const {tokens, kinds} = page
  for (let i = 0; i < tokens.length; i++) {
    if (!page.nameLike[i] || page.label[i] !== label.none) continue
    const bits = kinds[i] ?? 0
    const known = knownNames.get(i)
    const end = known?.end ?? i + 1
    // "Paris Saint-Just", "Ruiz Jordan": one word beside other capitals is decided with them
    if (end - i === 1 && (isOpen(page, i - 1, i) || isOpen(page, end, i))) continue
    // "the Norwegian Red Cross": the body of one nation
    const first = known?.as === 'organisation' && isOfNation(page, i, known.name) ? i - 1 : i
    const span = {start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
    if (known) {
      const isName = end - i === 1 && (bits & nameKinds) !== 0
      if (!isName) page.label.fill(label[known.as], first, end)
      // "David" is a town in Panama, and nearly always somebody
      // "40 US dollars", "Hong Kong dollars": money is no place
      const isMoney = currencies.has(lowerAt(tokens, end))
      if (known.as === 'place' && (!isName || known.isCountry) && !isMoney) addTo(places, known.name, span)
      if (known.as === 'organisation')
        addTo(organisations, first < i ? page.text.slice(span.start, span.end) : known.name, span)
    } else if ((bits & kind.organisation) !== 0 && (bits & nameKinds) === 0 && isProperAcronym(page, i)) {
      page.label[i] = label.organisation
      addTo(organisations, textAt(tokens, i), span)
    }
    i = end - 1
  }
  return {organisations, places}
}

const isOfNation = ({kinds, label: labels}: Page, at: number, name: string): boolean =>
  nationalBodies.has(name.toLowerCase()) && ((kinds[at - 1] ?? 0) & kind.demonym) !== 0 && labels[at - 1] === label.none

/** `WHO` is an organisation, `Who` a question: short names count in capitals only. */
const isProperAcronym = (page: Page, at: number): boolean => {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    (token.allCaps || token.text.length > 4) &&
    page.tokens[at + 1]?.text !== '$' &&
    !(page.opens[at] && page.lowerWords.has(token.lower))
  )
}

/** Whether the token is a capital of the same run that nothing has claimed, and may be part of a name. */
function isOpen(page: Page, at: number, of: number): boolean {
  if (!page.nameLike[at] || page.label[at] !== label.none) return false
  if (page.tokens[at]?.sentence !== page.tokens[of]?.sentence || (at > of && page.opens[at])) return false
  const bits = page.kinds[at] ?? 0
  return (bits & nameKinds) !== 0 || (bits & (kind.newspaper | kind.title | kind.demonym)) === 0
}
