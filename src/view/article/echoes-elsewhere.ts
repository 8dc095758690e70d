import type {Quote} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {reportOf} from '../copies/report-of.ts'

/**
 * The same statement in other reports. An interview puts its answer into the headline as well: that is no other report,
 * and neither is a copy of this one; of a report that several print, the version that leads has it, or the first.
 */
export function echoesElsewhere({id, echoes}: Quote, catalogue: Catalogue): readonly QuoteAt[] {
  const here = addressOf.quote(id).path
  const elsewhere = echoes
    .filter((echo) => addressOf.quote(echo).path !== here)
    .flatMap((echo) => catalogue.quote.get(echo) ?? [])
  const own = catalogue.quote.get(id)
  const report = own && reportOf(own.article.record, catalogue)
  const printedBy = new Map<string, string>()
  for (const {article} of elsewhere) {
    const of = reportOf(article.record, catalogue)
    if (!printedBy.has(of) || article.record.id === of) printedBy.set(of, article.record.id)
  }
  return elsewhere.filter(({article: {record}}) => {
    const of = reportOf(record, catalogue)
    return of !== report && printedBy.get(of) === record.id
  })
}
