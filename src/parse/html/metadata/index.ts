import {hostOf} from '../../../lines/outlet-named.ts'
import type {Metadata, MetadataField} from '../../../model.ts'
import {noSections} from '../../../vocabulary/page/metadata-names.ts'
import type {PageFacts} from '../page-facts.ts'
import {lineOf} from '../walk.ts'
import {canonicalLink} from './canonical-link.ts'
import {chooseHeadline} from './choose-headline.ts'
import {chooseSource} from './choose-source.ts'
import {htmlLanguage} from './html-language.ts'
import {itemProperty} from './item-property.ts'
import {jsonLd} from './json-ld.ts'
import {filedTitle, metaElement, sharedTitle} from './meta-elements.ts'
import type {MetadataRule} from './metadata-rule.ts'
import {pageHeading} from './page-heading.ts'
import {savedFrom} from './saved-from.ts'
import {titleElement} from './title-element.ts'

/**
 * Where pages say something of their article, most trusted first: what an editor's system fills in for machines, then
 * what stands on the page. Of fields that are not chosen by a rule of their own below, the first answer is the best.
 */
export const metadataRules: readonly MetadataRule[] = [
  jsonLd,
  sharedTitle,
  metaElement,
  filedTitle,
  canonicalLink,
  savedFrom,
  itemProperty,
  pageHeading,
  titleElement,
  htmlLanguage,
]

/** What a page says of its article, the best candidate of each field first. */
export function metadataOf(page: PageFacts): Metadata[] {
  const found = metadataRules.flatMap(({name, read}) =>
    read(page).map((candidate): Metadata => ({...candidate, rule: name})),
  )
  const of = (field: MetadataField): Metadata[] => found.filter((candidate) => candidate.field === field)
  const sources = of('source').filter(({value}) => !isHeadline(value, of('headline')))
  // "… and more - IGN", of www.ign.example: behind a title stands what the address begins with, too.
  const hosts = of('url').flatMap(({value}) => (hostOf(value) ?? '').split('.').slice(0, -1))
  return [
    ...chooseHeadline(of('headline'), [...sources.map(({value}) => value), ...hosts]),
    ...firstDay(of('published')),
    ...firstAnswer(of('author')),
    ...of('url')
      .map((one) => ({...one, value: one.value.replace(ofWebArchive, '')}))
      .sort((a, b) => rankOfAddress(a) - rankOfAddress(b)),
    ...chooseSource(
      sources,
      of('headline'),
      page.headings.map(lineOf),
      of('section').map(({value}) => value),
    ),
    ...of('section').filter(({value}) => isSection(value)),
    ...of('language'),
  ]
}

/** Of several sections (`game, news, slider`) none is the department it stands in; `Front Page` is none. */
const isSection = (value: string): boolean =>
  !/[,;]/.test(value) && !noSections.has(value.trim().toLowerCase().replaceAll(' ', '-'))

/** `https://web.archive.org/web/20220105120000/https://…`: the address of a copy, with the page's own in it. */
const ofWebArchive = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(?=https?:\/\/)/i

/** Some systems fill the article's headline in as the name of the application. A short one is a site that calls every page by its name. */
const isHeadline = (name: string, headlines: readonly Metadata[]): boolean =>
  name.split(' ').length > 4 && headlines.some(({value}) => value === name)

/** The first publication wins over whatever a page calls a date after a revision; of one day the first witness. */
const firstDay = (days: readonly Metadata[]): Metadata[] =>
  days.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))

/** All the names that one place gives: a second place lists the same people in another spelling. */
const firstAnswer = ([first, ...others]: readonly Metadata[]): Metadata[] =>
  first
    ? [
        first,
        ...others.filter(({rule, evidence}) => rule === first.rule && sameField(evidence.says, first.evidence.says)),
      ].filter(({value}, index, all) => all.findIndex((other) => other.value === value) === index)
    : []

const sameField = (a: string, b: string): boolean => a.split(':')[0] === b.split(':')[0]

/** The page's own address before what it says of itself elsewhere; a browser's note is the surest of a mirror's. */
const rankOfAddress = ({rule}: Metadata): number =>
  [canonicalLink.name, metaElement.name, jsonLd.name, savedFrom.name].indexOf(rule)
