import type {Article} from '../../model.ts'
import {count} from '../../view/words.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'

/** Lines that several articles have word for word, and that are no statement: they may be the page's. */
export const repeatedLines: KindOfDoubt = {
  kind: 'furniture',
  heading: 'Lines that may be the page’s',
  settledBy: ['furniture'],
  find: ({archive}) => {
    const found = linesOf(archive.articles)
    return [...found].flatMap(([words, articles]) => {
      const [first] = articles
      if (first === undefined || articles.length < fewestArticles) return []
      const key = `furniture ${first} ${words}`
      return [{key, kind: 'furniture', of: first, other: words, article: first, weight: articles.length}]
    })
  },
  ask: (doubt, article, catalogue) => {
    const {other: words = ''} = doubt
    const block = article.blocks.find(({text}) => text.trim() === words)
    if (!block) return undefined
    const articles = linesOf(catalogue.archive.articles).get(words) ?? []
    const files = articles.flatMap((id) => catalogue.article.get(id)?.record.file ?? [])
    return {
      asks: 'Is this line the article’s?',
      because: `${count(articles.length, 'article')} print it word for word.`,
      passage: passageAround(article, block.span),
      choices: [
        {
          label: `The page’s, in all ${articles.length}`,
          corrections: files.map((file) => ({what: 'furniture', of: file, value: words}) as const),
        },
        {label: 'The article’s', corrections: [{...lookedAt(doubt, {}), value: words}]},
      ],
    }
  },
}

const fewestArticles = 3
const longestLine = 300

/** The articles that have a line word for word, by the line. */
function linesOf(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(articles)
  if (known) return known
  const lines = new Map<string, string[]>()
  for (const {blocks, record} of articles)
    for (const {role, text} of blocks) {
      if (role !== 'body' && role !== 'subhead' && role !== 'caption') continue
      if (text.length > longestLine || /[“”"]/.test(text)) continue
      const line = text.trim()
      const some = lines.get(line)
      if (!some) lines.set(line, [record.id])
      else if (some.at(-1) !== record.id) some.push(record.id)
    }
  kept.set(articles, lines)
  return lines
}

const kept = new WeakMap<readonly Article[], ReadonlyMap<string, readonly string[]>>()
