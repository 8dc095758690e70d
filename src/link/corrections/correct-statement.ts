import {isSameText} from '../../corrections/is-same-text.ts'
import type {Article, Correction, Quote} from '../../model.ts'
import {withFacts} from '../with-record.ts'
import type {Ledger} from './ledger.ts'

/** The article with other words for a statement, or without the statement; it stays in the record as what nobody said. */
export function correctStatement(article: Article, correction: Correction, ledger: Ledger): Article {
  const {record} = article
  const quote = statementOf(article, correction, ledger)
  if (!quote) return article
  const replaced = (other: Quote): Article =>
    withFacts(article, {quotes: record.quotes.map((one) => (one === quote ? other : one))})
  ledger.note(correction, record.id, quote.text)
  if (correction.what === 'words') return replaced({...quote, text: correction.value ?? quote.text})
  const {speaker: _speaker, perhaps: _perhaps, ...rest} = quote
  return replaced({...rest, stance: true})
}

/**
 * The statement a correction is of. Its id holds a hash of its words: where the article prints others now there is no
 * such statement, and the correction that says which words it `was` made for is stale.
 */
export function statementOf({record}: Article, correction: Correction, ledger: Ledger): Quote | undefined {
  const quote = record.quotes.find(({id}) => id === correction.of)
  const {was} = correction
  if (!quote) {
    if (was !== undefined) ledger.stale(correction, `${record.file} no longer prints “${was}” as a statement`)
    return undefined
  }
  // another correction may have given it other words before
  const extracted = ledger.obeyedOn(record.id)?.find(({what, of}) => what === 'words' && of === quote.id)?.extracted
  if (was === undefined || isSameText(was, extracted ?? quote.text)) return quote
  ledger.stale(correction, `the statement reads “${extracted ?? quote.text}”, and it was made for “${was}”`)
  return undefined
}
