import type {Archive, Article, ArticleRecord, Glance} from '../model.ts'
import {digestOf} from './digest-of.ts'
import {drawersOf} from './drawers.ts'
import type {atHand, Head} from './head.ts'
import {LightArticle} from './light-article.ts'
import type {Store} from './open-store.ts'

/**
 * Puts a linked archive into the store its articles were extracted into: each article as it was linked,
 * drawer by drawer, and its head; and what stands beside the articles. What lies there already is left as it is.
 *
 * @throws an `Error` that names an article which did not come out of the store.
 */
export async function keepArchive(
  {articles, ...rest}: Archive,
  store: Store,
  glanceOf: (article: Article) => Glance,
): Promise<void> {
  const heads: Head[] = []
  let written: Promise<unknown> = Promise.resolve()
  const put = (table: Store['said'], key: string, value: string): void => {
    if (table.get(key) !== value) written = table.put(key, value)
  }
  for (const [at, article] of articles.entries()) {
    if (!(article instanceof LightArticle)) throw new Error(`${article.record.file} was linked and never extracted`)
    const drawers = drawersOf(article)
    const digests = {
      said: digestOf(drawers.said),
      named: digestOf(drawers.named),
      rest: digestOf(drawers.rest),
    }
    const drawn = Object.values(digests).join(' ')
    if (store.drawn.get(article.key) !== drawn) {
      for (const name of ['said', 'named', 'rest'] as const) void store[name].put(article.key, drawers[name])
      written = store.drawn.put(article.key, drawn)
    }
    heads.push({
      ...headOf(article.record),
      glance: glanceOf(article),
      key: article.key,
      seed: article.seed,
      digests,
    })
    if (at % writtenTogether === 0) await written
  }
  const parts = Math.ceil(heads.length / headsTogether)
  for (let part = 0; part < parts; part++)
    put(store.archive, `heads ${part}`, JSON.stringify(heads.slice(part * headsTogether, (part + 1) * headsTogether)))
  put(store.archive, 'heads', String(parts))
  for (const [name, value] of Object.entries(rest)) put(store.archive, name, JSON.stringify(value))
  const kept = new Set(['heads', ...Object.keys(rest), ...Array.from({length: parts}, (_, part) => `heads ${part}`)])
  for (const name of [...store.archive.getKeys()]) if (!kept.has(name)) written = store.archive.remove(name)
  await written
}

const writtenTogether = 200

/** Heads lie together in pieces that a change of one article does not make large work of. */
export const headsTogether = 200

function headOf(record: ArticleRecord): Pick<ArticleRecord, (typeof atHand)[number]> {
  const {file, id, format, reader, language, visibility, headline, dek, section, source, published, story, copyOf} =
    record
  return {file, id, format, reader, language, visibility, headline, dek, section, source, published, story, copyOf}
}
