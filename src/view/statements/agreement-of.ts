import type {Messages} from '../../messages/messages.ts'
import type {AgreementMessages} from '../../messages/reading/reading-messages.ts'
import {say} from '../../messages/say.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {byReport} from '../copies/by-report.ts'
import {reportOf} from '../copies/report-of.ts'
import {capitalised} from '../words.ts'
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
  const {messages} = catalogue
  const {agreement: words} = messages.reading
  const articles = [...new Set([main, ...others].map(({article}) => article))]
  const reports = byReport(articles, catalogue)
  const reprints = articles.length - reports.length
  if (reports.length === 1 && reprints > 0)
    return say(words.oneReport, {outlets: listed(namesOf(articles, words), messages)}, messages)
  const names = namesOf(
    reports.map(([lead]) => lead),
    words,
  )
  const outlets = opening(listed(names, messages), words)
  const own = reportOf(main.article.record, catalogue)
  const independent =
    reprints === 0 ? different : different.filter(({article}) => reportOf(article.record, catalogue) !== own)
  const values = {outlets, words: words.words[agreementAmong(main, independent, catalogue)], count: reports.length}
  const message = names.length > 1 ? words.several : reports.length > 1 ? words.inArticles : words.moreThanOnce
  const printed = reprints > 0 ? `; ${say(words.reprints, {count: reprints}, messages)}` : ''
  return `${say(message, values, messages)}${printed}`
}

/** Whether the words agree. */
function agreementAmong(
  main: QuoteAt,
  different: readonly QuoteAt[],
  catalogue: Catalogue,
): keyof AgreementMessages['words'] {
  const relations = new Set(different.map((other) => relationOf(main.quote, other.quote, catalogue)))
  if (relations.has('translation') || relations.has('through')) return 'different'
  if (relations.has('excerpt')) return 'notAll'
  return different.length > 0 ? 'nearly' : 'same'
}

const namesOf = (articles: readonly QuoteAt['article'][], {unknownOutlet}: AgreementMessages): readonly string[] => [
  ...new Set(articles.map(({record}) => record.source?.value ?? unknownOutlet)),
]

/** “An unknown outlet”, where the sentence begins with it. */
const opening = (outlets: string, {unknownOutlet}: AgreementMessages): string =>
  outlets.startsWith(unknownOutlet) ? capitalised(outlets) : outlets

const outletsNamed = 4

function listed(names: readonly string[], messages: Messages): string {
  const {and, others} = messages.reading.agreement
  if (names.length === 1) return names[0] ?? ''
  const shown = names.length > outletsNamed ? names.slice(0, outletsNamed - 1) : names
  const rest = names.length - shown.length
  const last = rest > 0 ? say(others, {count: rest}, messages) : shown.at(-1)
  return `${(rest > 0 ? shown : shown.slice(0, -1)).join(', ')} ${and} ${last}`
}
