import type {Article} from '../../model.ts'
import {withRecord} from '../with-record.ts'
import type {Ledger} from './ledger.ts'

/** The articles, those without what they are a copy of that the archivist calls reports of their own. */
export function undoCopies(articles: readonly Article[], ledger: Ledger): readonly Article[] {
  const corrections = ledger.of('not-a-copy')
  if (corrections.length === 0) return articles
  return articles.map((article) => {
    const {copyOf, ...record} = article.record
    const correction = corrections.find(({of}) => of === record.id)
    if (!copyOf || !correction || !ledger.isForText(correction, article)) return article
    ledger.note(correction, record.id, copyOf.article)
    return withRecord(article, record)
  })
}
