import type {Person} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {Counter} from '../lists/counter.ts'
import {type TopList, topListOf} from '../lists/profile.ts'
import {outletOf} from '../source/outlet-of.ts'

/** One spelling of a name, and which outlets print it in how many articles. */
export interface PrintedName {
  readonly name: string
  readonly outlets: TopList
}

/** The spellings of a person's name, most used first. */
export function printedNames(person: Person, catalogue: Catalogue): readonly PrintedName[] {
  return person.aliases.map(({name, articles}) => {
    const counter = new Counter()
    const labels = new Map<string, string>()
    for (const id of articles) {
      const article = catalogue.article.get(id)
      if (!article) continue
      const outlet = outletOf(article.record, catalogue.archive.site.language)
      counter.add(outlet.id)
      labels.set(outlet.id, outlet.name)
    }
    const outlets = topListOf('Sources', counter, (id) => {
      const label = labels.get(id)
      return label === undefined ? undefined : {label, to: addressOf.source(id)}
    })
    return {name, outlets}
  })
}
