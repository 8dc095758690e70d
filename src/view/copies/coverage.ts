import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {reportOf} from './report-of.ts'

/** How many reports some articles are, and how many of them print the report of another one: “3 reports, 2 reprints”. */
export function coverageOf(
  articles: readonly Article[],
  catalogue: Catalogue,
): {readonly reports: number; readonly words: string} {
  const {messages} = catalogue
  const reports = new Set(articles.map(({record}) => reportOf(record, catalogue))).size
  const reprints = articles.length - reports
  const words = [
    say(messages.home.reports, {count: reports}, messages),
    ...(reprints > 0 ? [say(messages.copies.reprints, {count: reprints}, messages)] : []),
  ]
  return {reports, words: words.join(', ')}
}
