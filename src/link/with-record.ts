import type {Article, ArticleRecord} from '../model.ts'

/** The article with another record. What an article fetches only when it is asked for stays unfetched, as `{...article}` would not leave it. */
export function withRecord(article: Article, record: ArticleRecord): Article {
  return changed(article, {record})
}

/** The article with some facts of its record changed. The text stays unfetched: `{...record}` would hold that of every article. */
export function withFacts(article: Article, facts: Partial<ArticleRecord>): Article {
  return withRecord(article, changed(article.record, facts))
}

/**
 * The same with other fields: those that are fetched when they are asked for are carried over as they are.
 *
 * Field by field: by the descriptors of all fields it took several times as long, and nearly every step of linking copies all articles.
 */
export function changed<Whole extends object>(whole: Whole, fields: Partial<Whole>): Whole {
  const copy = Object.create(Object.getPrototypeOf(whole))
  for (const name of Reflect.ownKeys(whole))
    if ((name === fetched || typeof name === 'symbol') && !Object.hasOwn(fields, name))
      Object.defineProperty(copy, name, Object.getOwnPropertyDescriptor(whole, name) ?? {})
    else copy[name] = whole[name as keyof Whole]
  return Object.assign(copy, fields)
}

/** The field of a record that lies elsewhere, under a symbol that says where. */
const fetched: keyof ArticleRecord = 'text'
