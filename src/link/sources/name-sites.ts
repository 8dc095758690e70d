import {hostOf} from '../../lines/outlet-named.ts'
import {sameSite} from '../../lines/same-site.ts'
import type {Article, ArticleRecord} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {withFacts} from '../with-record.ts'

export const namedElsewhere = defineRule({
  name: 'named-elsewhere',
  says: 'Another article from the same site names the outlet, and the site is called like it.',
  example: 'https://www.harbourgazette.example/news/dues, beside another that says Harbour Gazette.',
})

interface Site {
  readonly name: string
  readonly article: string
}

/**
 * Gives the articles of a site the name of its outlet where they have its host alone (`harbourgazette.example`) and another
 * article saved from there says it: a reader would find the Gazette's reports under two outlets. Only one name, and one that the host is made of:
 * a host of many blogs is none of them.
 */
export function nameSites(articles: readonly Article[]): readonly Article[] {
  const sites = new Map<string, Site | 'several'>()
  for (const {record} of articles) {
    const {id, source} = record
    const host = hostOfArticle(record)
    if (!source || host === undefined || source.value === host) continue
    const known = sites.get(host)
    if (known === undefined) sites.set(host, {name: source.value, article: id})
    else if (known !== 'several' && known.name !== source.value) sites.set(host, 'several')
  }
  return articles.map((article) => {
    const {source} = article.record
    const host = hostOfArticle(article.record)
    const site = source && source.value === host ? sites.get(host) : undefined
    if (!source || !host || !site || site === 'several' || !sameSite(site.name, host)) return article
    return withFacts(article, {
      source: {
        value: site.name,
        certainty: 'inferred',
        rule: namedElsewhere.name,
        evidence: [
          ...source.evidence,
          {article: site.article, says: `saved from ${source.value}, it names ${site.name}`},
        ],
      },
    })
  })
}

const hostOfArticle = ({url}: ArticleRecord): string | undefined => url && hostOf(url.value)
