import type {Article, Withdrawn} from '../../model.ts'
import type {Ledger} from './ledger.ts'

/** Takes the withdrawn articles out before anything is concluded from them; what is left of each stands at its address. */
export function withdraw(
  articles: readonly Article[],
  ledger: Ledger,
): {articles: readonly Article[]; withdrawn: readonly Withdrawn[]} {
  const corrections = new Map(ledger.of('withdrawn').map((correction) => [correction.of, correction]))
  if (corrections.size === 0) return {articles, withdrawn: []}
  const withdrawn: Withdrawn[] = []
  const left = articles.filter((article) => {
    const {record} = article
    const correction = corrections.get(record.id)
    if (!correction || !ledger.isForText(correction, article)) return true
    ledger.note(correction, record.id)
    withdrawn.push({
      id: record.id,
      file: record.file,
      ...(record.headline && {headline: record.headline.value}),
      why: correction.value ?? '',
      ...(correction.by !== undefined && {by: correction.by}),
    })
    return false
  })
  return {articles: left, withdrawn}
}
