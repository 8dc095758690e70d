import {outletNamed} from '../../../lines/outlet-named.ts'
import {sameSite} from '../../../lines/same-site.ts'
import {soundsLikeOutlet} from '../../../lines/sounds-like-outlet.ts'
import type {Metadata} from '../../../model.ts'
import {bareWords} from '../../../text/bare-words.ts'
import {sectionLabels} from '../../../vocabulary/page/furniture.ts'
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
  sections: readonly string[],
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
      withoutSite(title.value, sites, printed)
        .sites.filter((site) => !sections.includes(site))
        .map((value): Metadata => ({...title, field: 'source', value})),
    )
  const order = [jsonLd.name, metaElement.name, itemProperty.name, titleElement.name]
  const hosts = named.some(({value}) => isHost(value))
  // The end of a title names the section as often as the site: “… | Auto News”, of a site that calls itself AutoIndustriya.com.
  const doubt = ({value, rule, evidence}: Metadata): number =>
    hosts && (rule === titleElement.name || isOfApplication(evidence.says)) && !isNamedLike(value, sites)
      ? 2
      : Number(isHost(value))
  return [...named, ...fromTitle]
    .map((one) => ({...one, value: nameAlone(one.value)}))
    .toSorted((a, b) => doubt(a) - doubt(b) || order.indexOf(a.rule) - order.indexOf(b.rule))
}

const isNamedLike = (name: string, sites: readonly string[]): boolean =>
  outletNamed(name) !== undefined ||
  soundsLikeOutlet(name) ||
  sites.some((site) => site !== name && sameSite(name, site))

/** `<meta name="application-name" content="Connected">`: what its programmers call the site. */
const isOfApplication = (says: string): boolean => /^(?:application-name|apple-mobile-web-app-title):/.test(says)

/** `Autoracing | F1 | Indy | MotoGP`, `www.wday.example`: the name, and what a search engine is to find it by. */
function nameAlone(name: string): string {
  const [first = name, ...others] = name.split(/ [|•] /)
  const short = others.length > 1 && !sectionLabels.has(bareWords(first)) ? first : name
  return short.replace(/^www\.(?=\S+\.\p{L}{2,}$)/u, '').trim()
}

const isHost = (name: string): boolean => /^\S+\.\p{L}{2,}$/u.test(name)
