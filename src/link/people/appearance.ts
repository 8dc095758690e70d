import type {Article, PersonInArticle} from '../../model.ts'

/** Somebody as one article names them: what is put together or told apart. */
export interface Appearance {
  readonly article: Article
  readonly person: PersonInArticle
}

/** The year an article is from, as far as it is known before days are settled. */
export function yearOf({record, frontMatter}: Article): number | undefined {
  const year = Number((record.published?.value ?? frontMatter.date)?.slice(0, 4))
  return Number.isInteger(year) ? year : undefined
}

/** The order of articles, then of names, so that outcomes do not hang on the order of files. */
export function compareAppearances(a: Appearance, b: Appearance): number {
  const [x, y] = [`${a.article.record.id} ${a.person.name}`, `${b.article.record.id} ${b.person.name}`]
  return x < y ? -1 : x > y ? 1 : 0
}
