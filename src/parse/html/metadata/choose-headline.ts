import {sameSite} from '../../../lines/same-site.ts'
import type {Metadata} from '../../../model.ts'
import {jsonLd} from './json-ld.ts'
import {filedTitle, sharedTitle} from './meta-elements.ts'
import {pageHeading} from './page-heading.ts'
import {titleElement} from './title-element.ts'
import {wholeTitlesFirst} from './whole-titles-first.ts'
import {withoutSite} from './without-site.ts'

/**
 * The headline candidates of a page, best first, without the names of the site. A page has one for its readers, one for
 * those who share it and one for search engines, and they differ in words (`Mayor “will not go”`, `Mayor vows to stay`).
 *
 * What the newsroom files and prints alike comes first; then what it gives to others as the title; then what it tells
 * machines; then its heading, which on old pages is the name of the paper. A copy that was cut or torn yields to a whole one.
 */
export function chooseHeadline(found: readonly Metadata[], sites: readonly string[]): Metadata[] {
  const printed = found.filter(({rule}) => rule === pageHeading.name || rule === jsonLd.name).map(({value}) => value)
  // <h1>Ferrow Times</h1> above <h1>Heron shuts the lock</h1>: the title names both, and the second is the headline.
  const inTitle = found
    .filter(({rule}) => rule === titleElement.name)
    .flatMap(({value}) => withoutSite(value, sites, printed).sites)
  const isSite = (value: string): boolean =>
    sites.some((site) => sameSite(value, site)) || inTitle.some((site) => site.trim() === value)
  const bare = found.map((candidate) => {
    const others = rank(candidate) === undefined || candidate.rule === pageHeading.name ? [] : printed
    return {...candidate, value: withoutSite(candidate.value, sites, others).headline}
  })
  const [heading] = bare.filter(({rule}) => rule === pageHeading.name)
  const filed = heading && bare.find(({rule, value}) => rule === filedTitle.name && alike(value, heading.value))
  const ranked = bare
    .filter(({rule, value}) => rule !== filedTitle.name && !(rule === pageHeading.name && isSite(value)))
    .toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0))
  return wholeTitlesFirst(filed ? [filed, ...ranked] : ranked)
}

const order = [sharedTitle.name, jsonLd.name, pageHeading.name, titleElement.name]
const rank = ({rule}: Metadata): number | undefined => order.indexOf(rule)

const alike = (a: string, b: string): boolean => plainly(a) === plainly(b)

const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
