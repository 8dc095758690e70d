import type {Metadata} from '../../../model.ts'
import {bareWords} from '../../../text/bare-words.ts'
import {itemProperty} from './item-property.ts'
import {jsonLd} from './json-ld.ts'
import {metaElement} from './meta-elements.ts'
import {pageHeading} from './page-heading.ts'
import {titleElement} from './title-element.ts'
import {withoutSite} from './without-site.ts'

/**
 * Who publishes the page, best first: the publisher it names, the site, and what its title ends in where that sounds
 * like a paper. A name that is an address (`harbourgazette.example`) comes last.
 */
export function chooseSource(
  named: readonly Metadata[],
  headlines: readonly Metadata[],
  headings: readonly string[],
): Metadata[] {
  const printed = headlines.filter(({rule}) => rule !== titleElement.name).map(({value}) => value)
  // Notes from the quay: The bandstand vote. The first heading of a blog is its own name.
  const shared = headlines.filter(({rule}) => rule !== titleElement.name && rule !== pageHeading.name)
  const isOfSite = (heading: string): boolean =>
    shared.length > 0 && !shared.some(({value}) => bareWords(value).includes(bareWords(heading)))
  const ofSite = headings.filter(isOfSite)
  const sites = [...named.map(({value}) => value), ...ofSite]
  const fromTitle = headlines
    .filter(({rule}) => rule === titleElement.name)
    .flatMap((title) =>
      withoutSite(title.value, sites, printed).sites.map((value): Metadata => ({...title, field: 'source', value})),
    )
  const order = [jsonLd.name, metaElement.name, itemProperty.name, titleElement.name]
  return [...named, ...fromTitle].toSorted(
    (a, b) => Number(isHost(a.value)) - Number(isHost(b.value)) || order.indexOf(a.rule) - order.indexOf(b.rule),
  )
}

const isHost = (name: string): boolean => /^\S+\.\p{L}{2,}$/u.test(name)
