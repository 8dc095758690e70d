import {type Address, addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {feedLink} from '../feeds/feed-link.ts'
import type {Page} from '../page.ts'
import {type DataFile, dataFiles} from './data-files.ts'
import type {Field} from './table.ts'

/** What a machine can take away, and how to read it. */
export interface DataPage {
  readonly files: readonly DataSection[]
  readonly description: Address
  /** Absent: the address of the site is not known, or nothing is dated. */
  readonly feeds?: {readonly atom: Address; readonly json: Address; readonly sitemap: Address}
  readonly hasUrl: boolean
}

export interface DataSection {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly amount: string
  readonly links: readonly {readonly label: string; readonly to: Address; readonly mediaType: string}[]
  readonly fields: readonly Field[]
}

export function dataPages(catalogue: Catalogue): readonly Page<DataPage>[] {
  const {site, articles} = catalogue.archive
  return [
    {
      address: addressOf.data(),
      title: catalogue.messages.about.data.title,
      description: catalogue.messages.about.data.lead,
      crumbs: [homeCrumb],
      metadata: () => ({linkedData: dataset(catalogue)}),
      model: () => {
        const feed = feedLink(catalogue, articles)
        return {
          files: dataFiles(catalogue).map(section),
          description: addressOf.dataFile('datapackage.json'),
          ...(feed && {feeds: {atom: feed.atom, json: addressOf.feed('json'), sitemap: addressOf.sitemap()}}),
          hasUrl: site.url !== undefined,
        }
      },
    },
  ]
}

function section({name, title, description, amount, paths, mediaType, table}: DataFile): DataSection {
  return {
    name,
    title,
    description,
    amount,
    links: paths.map((path) => ({label: path, to: addressOf.dataFile(path), mediaType})),
    fields: table?.fields ?? [],
  }
}

/** The data as search engines for data sets list them. */
function dataset(catalogue: Catalogue): object {
  const {site} = catalogue.archive
  const here = addressOf.data()
  const link = linkFromAfar(site.url, here)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': link(here),
    url: link(here),
    name: site.title,
    description: `${site.description ? `${site.description} ` : ''}Articles, people, quotes and the evidence for each fact.`,
    distribution: dataFiles(catalogue).flatMap(({paths, mediaType, title}) =>
      paths.map((path) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: mediaType,
        contentUrl: link(addressOf.dataFile(path)),
      })),
    ),
  }
}
