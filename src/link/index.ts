import type {Archive, Article, Decisions, Unreadable} from '../model.ts'
import {linkCopies} from './copies/link-copies.ts'
import {correctArticles} from './corrections/correct-articles.ts'
import {correctStories} from './corrections/correct-stories.ts'
import {correctionsOf} from './corrections/corrections-of.ts'
import {Ledger} from './corrections/ledger.ts'
import {noteCorrections} from './corrections/note-corrections.ts'
import {noteRight} from './corrections/note-right.ts'
import {undoCopies} from './corrections/undo-copies.ts'
import {undoEchoes} from './corrections/undo-echoes.ts'
import {withdraw} from './corrections/withdraw.ts'
import {linkPublished} from './dates/link-published.ts'
import {unmatchedDecisions, withUnmatchedNames} from './decisions/unmatched-decisions.ts'
import {confirmEchoes} from './echoes/confirm-echoes.ts'
import {linkEchoes} from './echoes/link-echoes.ts'
import {doubtSameAddress} from './ids/same-address.ts'
import {settleIds} from './ids/settle-ids.ts'
import {NewsWords} from './news-words.ts'
import {noMemory} from './no-memory.ts'
import {describePeople} from './people/describe-people.ts'
import {linkPeople} from './people/link-people.ts'
import {nameSites} from './sources/name-sites.ts'
import {linkStories} from './stories/link-stories.ts'
import {linkTopics} from './topics/link-topics.ts'
import {changed} from './with-record.ts'

/**
 * Resolves facts across the articles of one archive. The order is policy: echoes compare the words of one speaker, so
 * people come first; everything else names articles by their ids, so those are settled before; a shared quote dates an article by its neighbour, and the days confirm the quotes; stories are told apart by day.
 */
export function link(
  articles: readonly Article[],
  decisions: Decisions,
  unreadable: readonly Unreadable[],
  memory = noMemory,
): Archive {
  const settled = settleIds(articles)
  const ledger = new Ledger(correctionsOf(settled.articles, decisions))
  const kept = withdraw(settled.articles, ledger)
  const named = linkPeople(correctArticles(nameSites(kept.articles), ledger), decisions, ledger)
  const echoed = undoEchoes(linkEchoes(named.articles, memory), ledger)
  const news = new NewsWords()
  const dated = linkPublished(echoed.articles, news)
  const confirmed = confirmEchoes(dated, echoed.echoes)
  const copied = undoCopies(linkCopies(confirmed.articles), ledger)
  const told = linkStories(copied, confirmed.echoes, news, correctStories(ledger))
  const sorted = linkTopics(told.articles)
  const people = describePeople(named.people, sorted.articles)
  const {withdrawn} = kept
  const found = {articles: sorted.articles.map(withoutClues).map(withUnmatchedNames), people, stories: told.stories}
  noteRight(found, ledger)
  return {
    site: decisions.site,
    ...noteCorrections(found, ledger),
    echoes: confirmed.echoes,
    related: told.related,
    topics: sorted.topics,
    unreadable,
    ...(withdrawn.length > 0 && {withdrawn}),
    warnings: [
      ...settled.warnings,
      ...doubtSameAddress(settled.articles),
      ...named.warnings,
      ...unmatchedDecisions(kept.articles, decisions),
      ...ledger.warnings(),
    ],
  }
}

/** What only `link` needed to settle the facts; an archive of thousands would carry it to the end. */
function withoutClues(article: Article): Article {
  return changed(article, {phrases: undefined, sketch: undefined, dateExpressions: [], dateClues: []})
}
