import type {Article, ArticleRecord} from '../model.ts'

/** The article with another record. What an article fetches only when it is asked for stays unfetched, as `{...article}` would not leave it. */
export function withRecord(article: Article, record: ArticleRecord): Article {
  return changed(article, {record})
}

/** The article with some facts of its record changed. The text stays unfetched: `{...record}` would hold that of every article. */
export function withFacts(article: Article, facts: Partial<ArticleRecord>): Article {
  return withRecord(article, changed(article.record, facts))
}

/** The same with other fields: those that are fetched when they are asked for are carried over as they are. */
export function changed<Whole extends object>(whole: Whole, fields: Partial<Whole>): Whole {
  const own = Object.getOwnPropertyDescriptors(whole)
  return Object.create(Object.getPrototypeOf(whole), {...own, ...Object.getOwnPropertyDescriptors(fields)})
}
