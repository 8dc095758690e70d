import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {count} from '../words.ts'
import {relationOf} from './relation-of.ts'

/** “NK News and TASS report this, in different words.” Of many outlets the first are named. */
export function agreementOf(
  main: QuoteAt,
  others: readonly QuoteAt[],
  different: readonly QuoteAt[],
  catalogue: Catalogue,
): string {
  const outlets = [
    ...new Set([main, ...others].map(({article}) => article.record.source?.value ?? 'an unknown outlet')),
  ]
  const articles = new Set([main, ...others].map(({article}) => article))
  const relations = new Set(different.map((other) => relationOf(main.quote, other.quote, catalogue)))
  const words =
    relations.has('translation') || relations.has('through')
      ? 'in different words'
      : relations.has('excerpt')
        ? 'not all of them in full'
        : different.length > 0
          ? 'in nearly the same words'
          : 'in the same words'
  const report =
    outlets.length === 1
      ? `${outlets[0]} reports this ${articles.size > 1 ? `in ${count(articles.size, 'article')}` : 'more than once'}`
      : `${listed(outlets)} report this`
  return `${report.replace(/^an (?=unknown outlet)/, 'An ')}, ${words}`
}

const outletsNamed = 4

function listed(names: readonly string[]): string {
  const shown = names.length > outletsNamed ? names.slice(0, outletsNamed - 1) : names
  const last = names.length > shown.length ? count(names.length - shown.length, 'other') : shown.at(-1)
  const before = names.length > shown.length ? shown : shown.slice(0, -1)
  return `${before.join(', ')} and ${last}`
}
