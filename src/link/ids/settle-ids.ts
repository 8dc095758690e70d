import {articleId} from '../../ids/article-id.ts'
import {asFolder} from '../../ids/as-folder.ts'
import {shortHash} from '../../ids/short-hash.ts'
import type {Article, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {withFacts} from '../with-record.ts'

export const sameId = defineRule({
  name: 'same-id',
  says: 'Two files claim one address.',
  example: '2023/flood.txt and 2024/flood.txt',
})

/**
 * Gives each article an id of its own. An id is the name of the article's file (or the `slug` above it), and two files
 * may have one name: `2023/flood.txt` and `2024/flood.txt` become `2023-flood` and `2024-flood`, and where even that is
 * taken (`flood.txt` beside `flood.md`) a hash of the path is added. Which id a file gets hangs on its own path and on
 * whether others claim the same name, never on their order or number.
 */
export function settleIds(articles: readonly Article[]): {articles: Article[]; warnings: Warning[]} {
  const claims = countBy(articles.map(({record}) => record.id))
  const isAlone = ({record}: Article): boolean => claims.get(record.id) === 1
  if (articles.every(isAlone)) return {articles: [...articles], warnings: []}
  const wishOf = (article: Article): string =>
    isAlone(article) ? article.record.id : withFolder(article.record.id, article.record.file)
  const wishes = countBy(articles.map(wishOf))
  const files = filesOf(articles)
  const taken = new Set(articles.flatMap((article) => (isAlone(article) ? article.record.id : [])))
  const warnings: Warning[] = []
  const settled = articles.map((article) => {
    if (isAlone(article)) return article
    const {record} = article
    const wish = wishOf(article)
    const base = (wishes.get(wish) ?? 0) > 1 ? `${wish}-${shortHash(record.file)}` : wish
    let id = base
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
    taken.add(id)
    const says = `${record.file}: its address \`${record.id}\` is claimed by ${others(files.get(record.id) ?? [], record.file)} as well; it is published as \`${id}\`. Rename the file, or give it a \`slug\`, to choose another`
    warnings.push({rule: sameId.name, says})
    return renamed(article, id)
  })
  return {articles: settled, warnings}
}

/** `a/flood.txt` is `a-flood`; a file at the top keeps its name. */
function withFolder(id: string, file: string): string {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')))
  return folder === '' ? id : asFolder(`${articleId(folder.replaceAll('/', '-'))}-${id}`)
}

/** The ids of an article's quotes begin with its own. */
function renamed(article: Article, id: string): Article {
  const {record} = article
  const quotes = record.quotes.map((quote) => ({...quote, id: id + quote.id.slice(record.id.length)}))
  return withFacts(article, {id, quotes})
}

/** The files that claim an id. */
function filesOf(articles: readonly Article[]): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const {record} of articles) {
    const known = files.get(record.id)
    if (known) known.push(record.file)
    else files.set(record.id, [record.file])
  }
  return files
}

/** A folder a day, each with an `index.txt`, has thousands that claim one name. */
function others(files: readonly string[], file: string): string {
  const some = files
    .slice(0, named + 1)
    .filter((other) => other !== file)
    .slice(0, named)
  const more = files.length - 1 - some.length
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ')
}

const named = 5

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
