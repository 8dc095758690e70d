import type {Article, Story} from '../../model.ts'

/** Groups the articles that report one event. */
export function linkStories(articles: readonly Article[]): {articles: readonly Article[]; stories: Story[]} {
  return {articles, stories: []}
}
