import matter from 'gray-matter'
import type {FrontMatter, Seed, Warning} from '../model.ts'

/** What stands above an article: the archivist's decisions, where the article begins, and what was wrong with them. */
export function parseFrontMatter(seed: Seed): {frontMatter: FrontMatter; bodyStart: number; warnings: Warning[]} {
  if (!seed.raw.startsWith('---')) return {frontMatter: {}, bodyStart: 0, warnings: []}
  const {data, content} = matter(seed.raw)
  const date = data.date instanceof Date ? data.date.toISOString().slice(0, 10) : data.date
  return {frontMatter: {...data, ...(date && {date})}, bodyStart: seed.raw.length - content.length, warnings: []}
}
