import type {Article, ArticleRecord} from '../model.ts'

/** The article with another record. What an article fetches only when it is asked for stays unfetched, as `{...article}` would not leave it. */
export function withRecord(article: Article, record: ArticleRecord): Article {
  return changed(article, {record})
}

/** The article with other facts. */
export function changed(article: Article, facts: Partial<Article>): Article {
  return Object.assign(Object.create(Object.getPrototypeOf(article)), article, facts)
}
