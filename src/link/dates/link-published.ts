import type {Article, Published} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {parseIso} from '../../text/calendar/iso.ts'
import {NewsWords} from '../news-words.ts'
import {withFacts} from '../with-record.ts'
import {contradictions} from './contradictions.ts'
import {type Neighbourhood, neighbourhoodOf} from './neighbours.ts'
import {ownDate} from './own-date.ts'
import {resolveDates} from './resolve-dates.ts'
import {solveDay} from './solve-day.ts'

/** An article dated by a neighbour may date the next one; a chain longer than this is hearsay. */
const rounds = 3

/**
 * Settles publication dates, then resolves each article’s relative dates against them.
 *
 * What an article states stands. Where its own clues are enough they decide; only then are its neighbours asked, so that
 * a report of last year’s visit is not pulled to this year’s.
 */
export function linkPublished(articles: readonly Article[], news = new NewsWords()): readonly Article[] {
  const dates = settle(articles, news)
  return articles.map((article, index): Article => {
    const {record} = article
    const published = dates[index]
    const found = record.published?.rule === archivist.name ? contradictions(article, record.published) : undefined
    return withFacts(article, {
      ...(published && {published: found?.extracted ? {...published, extracted: found.extracted} : published}),
      dates: resolveDates(article.dateExpressions, published && parseIso(published.value)),
      warnings: found?.warning ? [...record.warnings, found.warning] : record.warnings,
    })
  })
}

/** Whether neighbours could help: there is something to check them against. */
const mayBeDated = (article: Article | undefined): boolean =>
  article !== undefined &&
  !article.undated &&
  !article.record.published &&
  (article.dateClues.length > 0 || article.record.quotes.some(({echoes}) => echoes.length > 0))

function settle(articles: readonly Article[], news: NewsWords): readonly (Published | undefined)[] {
  const dates = articles.map(ownDate)
  const open = (index: number): boolean => {
    const published = dates[index]
    return !published || published.value.length < 10
  }
  let neighbourhood: Neighbourhood | undefined
  for (let round = 0; round < rounds; round++) {
    const undated = articles.map((_, index) => index).filter((index) => open(index) && mayBeDated(articles[index]))
    if (undated.length === 0 || undated.length === articles.length) return dates
    neighbourhood ??= neighbourhoodOf(articles, news)
    const before = [...dates]
    let changed = false
    for (const index of undated) {
      const article = articles[index]
      if (!article) continue
      const solved = solveDay(article.dateClues, neighbourhood.around(index, before))
      if (solved && solved.value !== before[index]?.value) {
        dates[index] = solved
        changed = true
      }
    }
    if (!changed) return dates
  }
  return dates
}
