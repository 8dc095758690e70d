import type {NewsArticle, WithContext} from 'schema-dts'
import type {Article} from '../../model.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {titleOf} from '../words.ts'
import {sureDay} from './sure-day.ts'

/**
 * An article as schema.org JSON-LD: what it is and whose. Who and what it names, and what is quoted in it, stands on the
 * page and in `data/`, where a guess is called one; a machine that reads this sees no “guessed” beside a fact, so what is
 * guessed is left out.
 */
export function newsArticle(article: Article, {archive: {site}}: Catalogue): WithContext<NewsArticle> {
  const {record} = article
  const here = addressOf.article(record.id)
  const link = linkFromAfar(site.url, here)
  const published = sureDay(record.published)
  const authors = record.authors.filter(({value}) => value.role === 'author')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': link(here),
    headline: titleOf(article),
    ...(published && {datePublished: published}),
    ...(authors.length > 0 && {author: authors.map(({value}) => ({'@type': 'Person', name: value.name}))}),
    ...(record.source &&
      record.source.certainty !== 'guessed' && {
        publisher: {'@type': 'NewsMediaOrganization', name: record.source.value},
      }),
    ...(record.url && {isBasedOn: record.url.value}),
    ...(site.rights !== undefined && {copyrightNotice: site.rights}),
    ...(site.dataLicence && {sdLicense: site.dataLicence.url ?? site.dataLicence.name}),
  }
}
