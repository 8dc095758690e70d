import {onlyTheBeginningWarning, wordsOfWholeArticle} from '../lines/only-the-beginning.ts'
import type {Block, Furniture, Seed, Warning} from '../model.ts'
import {goesOnElsewhere} from './furniture/goes-on-elsewhere.ts'

/**
 * A doubt about a short text that was copied with the line behind it that says it goes on. Of a saved page `parse` has
 * looked at all that stands behind the article.
 */
export function teaserOf(
  {format, raw}: Seed,
  blocks: readonly Block[],
  furniture: readonly Furniture[],
): readonly Warning[] {
  if (format === 'html') return []
  const body = blocks.filter(({role}) => role === 'body')
  const words = body.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0)
  const end = body.at(-1)?.span.end ?? 0
  const line = furniture.find(({rule, span}) => rule === goesOnElsewhere.name && span.start >= end)
  if (!line || words >= wordsOfWholeArticle) return []
  const {start, end: last} = line.span
  return [onlyTheBeginningWarning(`behind it stands “${raw.slice(start, last).trim()}”`, line.span)]
}
