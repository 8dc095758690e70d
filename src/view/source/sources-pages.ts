import {say} from '../../messages/say.ts'
import {outlets as knownOutlets} from '../../vocabulary/outlets/outlets.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {otherNames} from '../lists/other-names.ts'
import type {Page} from '../page.ts'
import {unknownOutletId} from './outlet-of.ts'
import {outlets} from './outlets.ts'

/** Outlets A to Z, and at the end the drawer of those unknown. */
export function sourcesPages(catalogue: Catalogue): readonly Page<NameIndexPage>[] {
  const {messages} = catalogue
  const {counts, frame} = messages
  const entries = outlets(catalogue).map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.source(id),
    articles: articles.length,
    ...(id === unknownOutletId && {unnamed: true as const}),
    amount: say(counts.articles, {count: articles.length}, messages),
  }))
  const others = otherNames(entries, (name) => signatures.get(name) ?? [], messages.nameIndex.see)
  return nameIndexPages(catalogue, frame.ways.sources, addressOf.sources(), [...entries, ...others], counts.sources)
}

/** How outlets sign as well: `AFP` for Agence France-Presse. */
const signatures: ReadonlyMap<string, readonly string[]> = new Map(
  knownOutlets.map(({name, aliases}) => [name, aliases]),
)
