import {say} from '../../messages/say.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {otherNames} from '../lists/other-names.ts'
import type {Page} from '../page.ts'

/** Places A to Z. */
export function placesPages(catalogue: Catalogue): readonly Page<NameIndexPage>[] {
  const {messages, place} = catalogue
  const {counts, frame} = messages
  const entries = [...place.values()].map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.place(id),
    articles: articles.length,
    amount: say(counts.articles, {count: articles.length}, messages),
  }))
  const others = otherNames(entries, (name) => namesOfCountries.get(name) ?? [], messages.nameIndex.see)
  return nameIndexPages(catalogue, frame.ways.places, addressOf.places(), [...entries, ...others], counts.places)
}

/** `DPRK` for North Korea; what its people call a city stays with the articles. */
const namesOfCountries: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({name, otherNames: others}) => [name, others]),
)
