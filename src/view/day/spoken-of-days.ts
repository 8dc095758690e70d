import type {Article} from '../../model.ts'

/** By day: the articles published on another that speak of it. Only of the days that are asked for. */
export function spokenOfDays(
  articles: readonly Article[],
  days: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Article[]> {
  const spoken = new Map<string, Article[]>()
  for (const article of articles) {
    for (const day of new Set(article.record.dates.map(({value}) => value))) {
      if (day.length !== 10 || day === article.record.published?.value || !days.has(day)) continue
      const some = spoken.get(day)
      if (some) some.push(article)
      else spoken.set(day, [article])
    }
  }
  return spoken
}
