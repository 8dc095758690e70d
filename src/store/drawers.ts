import type {Article, ArticleRecord} from '../model.ts'

/**
 * A linked article as it lies in the store, in drawers that are asked for apart: a page on somebody's statements needs
 * what was said in thirty articles, and of none of them where its sentences stand. JSON, all of them.
 */
export interface Drawers {
  readonly said: string
  readonly named: string
  readonly rest: string
}

/** Whom and what an article names, and what it is cited by. */
export type Named = Pick<ArticleRecord, (typeof namedFields)[number]>

/** What only the article's own page and the data ask for: the record with gaps where the other drawers fit in. */
export interface Rest {
  readonly record: ArticleRecord
  readonly frontMatter: Article['frontMatter']
}

const namedFields = [
  'schema',
  'sha256',
  'url',
  'via',
  'dateline',
  'authors',
  'people',
  'organisations',
  'places',
  'dates',
  'topics',
  'note',
  'warnings',
  'corrections',
] as const satisfies readonly (keyof ArticleRecord)[]

const isNamed: ReadonlySet<string> = new Set(namedFields)

export function drawersOf({record, frontMatter}: Pick<Article, 'record' | 'frontMatter'>): Drawers {
  // Field by field: the text is not fetched for this.
  const fields = Object.keys(record) as (keyof ArticleRecord)[]
  const only = (isIn: (field: string) => boolean): object =>
    Object.fromEntries(fields.filter(isIn).map((field) => [field, record[field]]))
  const gaps = Object.fromEntries(fields.map((field) => [field, gap]))
  return {
    said: JSON.stringify(record.quotes),
    named: JSON.stringify(only((field) => isNamed.has(field))),
    // A gap keeps the place of its field: the record is published with its fields in their order.
    rest: JSON.stringify({record: {...gaps, ...only((field) => !isElsewhere(field))}, frontMatter}),
  }
}

export const gap = 0

const isElsewhere = (field: string): boolean => field === 'quotes' || field === 'text' || isNamed.has(field)

/** The record that was put into the drawers, its fields in their order. */
export function recordFrom(
  rest: Rest,
  named: Named,
  {quotes, text}: Pick<ArticleRecord, 'quotes' | 'text'>,
): ArticleRecord {
  return {...rest.record, ...named, quotes, text}
}
