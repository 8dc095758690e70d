import type {Article, Echo} from '../../model.ts'
import {daysOfNews, type FoundEcho} from './find-pairs.ts'
import {noteEchoes} from './note-echoes.ts'

/**
 * Keeps of the echoes those that stand once the articles are dated. A statement in other words, or a few words of it,
 * is the same only within days; on another day, or on one that nobody knows, a candidate says it again.
 */
export function confirmEchoes(
  articles: readonly Article[],
  echoes: readonly FoundEcho[],
): {articles: readonly Article[]; echoes: readonly Echo[]} {
  const home = new Map(articles.flatMap(({record}) => record.quotes.map(({id}) => [id, record] as const)))
  const stands = ({quotes, slight}: FoundEcho): boolean => {
    const [a, b] = [home.get(quotes[0]), home.get(quotes[1])]
    if (!slight || a === b) return true
    const apart = Date.parse(dayOf(a)) - Date.parse(dayOf(b))
    return Math.abs(apart) <= daysOfNews * 86_400_000
  }
  const confirmed = echoes.filter(stands).map(({slight: _slight, ...echo}) => echo)
  return {echoes: confirmed, articles: confirmed.length === echoes.length ? articles : noteEchoes(articles, confirmed)}
}

/** The ISO day; empty, which parses to no number and is near nothing, where only a month or a year is known. */
function dayOf(record: Article['record'] | undefined): string {
  const value = record?.published?.value ?? ''
  return value.length === 10 ? value : ''
}
