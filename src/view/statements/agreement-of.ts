import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {byReport} from '../copies/by-report.ts'
import {reportOf} from '../copies/report-of.ts'
import {count} from '../words.ts'
import {relationOf} from './relation-of.ts'

/**
 * “NK News and TASS report this, in different words.” Of many outlets the first are named. Copies of one report are one
 * witness: “One report of this, printed by Reuters and the Courier”.
 */
export function agreementOf(
  main: QuoteAt,
  others: readonly QuoteAt[],
  different: readonly QuoteAt[],
  catalogue: Catalogue,
): string {
  const articles = [...new Set([main, ...others].map(({article}) => article))]
  const reports = byReport(articles, catalogue)
  const reprints = articles.length - reports.length
  if (reports.length === 1 && reprints > 0) return `One report of this, printed by ${listed(namesOf(articles))}`
  const outlets = namesOf(reports.map(([lead]) => lead))
  const own = reportOf(main.article.record, catalogue)
  const independent =
    reprints === 0 ? different : different.filter(({article}) => reportOf(article.record, catalogue) !== own)
  const relations = new Set(independent.map((other) => relationOf(main.quote, other.quote, catalogue)))
  const words =
    relations.has('translation') || relations.has('through')
      ? 'in different words'
      : relations.has('excerpt')
        ? 'not all of them in full'
        : independent.length > 0
          ? 'in nearly the same words'
          : 'in the same words'
  const report =
    outlets.length === 1
      ? `${outlets[0]} reports this ${reports.length > 1 ? `in ${count(reports.length, 'article')}` : 'more than once'}`
      : `${listed(outlets)} report this`
  const printed = reprints > 0 ? `; ${count(reprints, 'reprint')} not counted` : ''
  return `${report.replace(/^an (?=unknown outlet)/, 'An ')}, ${words}${printed}`
}

const namesOf = (articles: readonly QuoteAt['article'][]): readonly string[] => [
  ...new Set(articles.map(({record}) => record.source?.value ?? 'an unknown outlet')),
]

const outletsNamed = 4

function listed(names: readonly string[]): string {
  const shown = names.length > outletsNamed ? names.slice(0, outletsNamed - 1) : names
  if (names.length === 1) return names[0] ?? ''
  const last = names.length > shown.length ? count(names.length - shown.length, 'other') : shown.at(-1)
  const before = names.length > shown.length ? shown : shown.slice(0, -1)
  return `${before.join(', ')} and ${last}`
}
