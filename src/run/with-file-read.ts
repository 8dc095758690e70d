import {join} from 'node:path'
import {gather, tryArticle} from '../archive.ts'
import {withLineCorrections} from '../corrections/with-line-corrections.ts'
import type {Archive, Article, Decisions} from '../model.ts'
import {readDecisions} from '../read/read-decisions.ts'
import {readFile} from '../read/read-file.ts'
import {rootOf} from '../read/read-folder.ts'
import {readImportMap} from '../read/read-import-map.ts'
import type {Head} from '../store/head.ts'
import {LightArticle} from '../store/light-article.ts'
import type {Store} from '../store/open-store.ts'

/** An archive in a store, with what an article is linked to anew from. */
export interface LinkedArchive {
  readonly archive: Archive
  readonly heads: readonly Head[]
  readonly store: Store
}

/**
 * An archive with one of its files read again, while everything else stays as it was linked last: for a look at the
 * article at once, before all are linked again. What only neighbours tell is asked of the nearest: the reports of its
 * story, and those that print its statements.
 *
 * @param file below the archive's folder, with forward slashes.
 */
export async function withFileRead(
  {archive, heads, store}: LinkedArchive,
  seeds: string,
  file: string,
): Promise<Archive> {
  const decisions = readDecisions(seeds)
  const root = rootOf(seeds)
  const before = archive.articles.filter(({record}) => isOf(record.file, file))
  const fresh = await articlesIn(root, file, decisions)
  const near = neighboursOf(before, archive)
  const neighbours = heads.flatMap(({id, key, seed}): Article[] => {
    const facts = near.has(id) ? store.facts.get(key) : undefined
    return facts === undefined ? [] : [new LightArticle(JSON.parse(facts), key, seed, store)]
  })
  const linked = gather(
    [...neighbours, ...fresh].sort(byFile).map((article) => ({article})),
    decisions,
    [],
  )
  const stories = new Map(before.map(({record}) => [record.file, record.story]))
  const known = new Set(archive.stories.map(({id}) => id))
  const read = linked.articles
    .filter(({record}) => isOf(record.file, file))
    .map((article): Article => {
      const {story: found, ...record} = article.record
      const story = stories.get(record.file) ?? (found !== undefined && known.has(found) ? found : undefined)
      return {
        ...article,
        raw: article.raw,
        blocks: article.blocks,
        record: {...record, ...(story !== undefined && {story})},
      }
    })
  return replaced(archive, before, read, linked)
}

async function articlesIn(root: string, file: string, decisions: Decisions): Promise<Article[]> {
  const read = await readFile(root, file, readImportMap(join(root, '_archive')))
  const seeds = read.flatMap((part) => ('raw' in part ? part : []))
  return withLineCorrections(seeds, decisions).flatMap((seed) => {
    const outcome = tryArticle(seed, decisions)
    return 'article' in outcome ? outcome.article : []
  })
}

/** The ids of the articles that tell the most about these. */
function neighboursOf(articles: readonly Article[], archive: Archive): ReadonlySet<string> {
  const own = new Set(articles.map(({record}) => record.id))
  const stories = new Set(articles.flatMap(({record}) => record.story ?? []))
  const near = new Set(archive.stories.filter(({id}) => stories.has(id)).flatMap((story) => story.articles))
  for (const {quotes} of archive.echoes) {
    const [a, b] = quotes.map(articleOf)
    if (a !== undefined && b !== undefined && own.has(a)) near.add(b)
    if (a !== undefined && b !== undefined && own.has(b)) near.add(a)
  }
  for (const id of own) near.delete(id)
  return near
}

/** The archive with these articles in the place of those, and nothing in it that speaks of what is gone. */
function replaced(archive: Archive, before: readonly Article[], read: readonly Article[], linked: Archive): Archive {
  const gone = new Set(before.map(({record}) => record.id))
  const ids = new Set(read.map(({record}) => record.id))
  const lost = (id: string): boolean => gone.has(id) && !ids.has(id)
  const isOfEither = (quote: string): boolean => gone.has(articleOf(quote)) || ids.has(articleOf(quote))
  const others = archive.articles.filter((article) => !before.includes(article))
  const beside = <T extends {readonly id: string}>(had: readonly T[], found: readonly T[]): readonly T[] => {
    const known = new Set(had.map(({id}) => id))
    return [...had, ...found.filter(({id}) => !known.has(id))]
  }
  const without = <T extends {readonly articles: readonly string[]}>(things: readonly T[]): readonly T[] =>
    things.map((thing) =>
      thing.articles.some(lost) ? {...thing, articles: thing.articles.filter((id) => !lost(id))} : thing,
    )
  return {
    ...archive,
    articles: [...others, ...read].sort(byFile),
    people: beside(without(archive.people), linked.people),
    topics: beside(without(archive.topics), linked.topics),
    stories: without(archive.stories),
    related: archive.related.filter(({articles}) => !articles.some(lost)),
    echoes: [
      ...archive.echoes.filter(({quotes}) => !quotes.some(isOfEither)),
      ...linked.echoes.filter(({quotes}) => quotes.some(isOfEither)),
    ],
  }
}

/** The third article of `bulk.csv` is `bulk.csv#3`. */
const isOf = (article: string, file: string): boolean => article === file || article.startsWith(`${file}#`)

/** The id of a quote begins with its article's. */
const articleOf = (quote: string): string => quote.slice(0, Math.max(0, quote.lastIndexOf('.q')))

const byFile = (a: Article, b: Article): number =>
  a.record.file < b.record.file ? -1 : a.record.file > b.record.file ? 1 : 0
