import type {Article} from '../../model.ts'

/** Articles by day, month and year of publication. */
export function articlesByDay(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const counts = new Map<string, Article[]>()
  for (const article of articles) {
    const iso = article.record.published?.value
    if (!iso) continue
    for (const length of [4, 7, 10]) {
      if (length > iso.length) continue
      const key = iso.slice(0, length)
      const some = counts.get(key)
      if (some) some.push(article)
      else counts.set(key, [article])
    }
  }
  return counts
}
