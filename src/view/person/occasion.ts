import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {formatDate} from '../format-date.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {newestFirst} from '../lists/by-day.ts'
import {groupBy} from '../lists/group-by.ts'
import {rangeInWords} from '../lists/profile.ts'
import type {Statement} from '../statements/statement.ts'
import {statementsOf} from '../statements/statements-of.ts'
import {titleOf} from '../words.ts'

/** An event or a day at which somebody appears: the reports, and what they are reported to have said there. */
export interface Occasion extends Crumb {
  /** A story, a day, or a lone report that is not dated to the day. */
  readonly kind: 'story' | 'day' | 'report'
  readonly when?: string
  readonly reports: readonly ArticleEntry[]
  /** Those that most articles carry come first where not all are shown. */
  readonly statements: readonly Statement[]
  /** What a page has no room for, in words: “260 more reports, 46 more statements”; it stands in the articles. */
  readonly more?: string
}

/** A dispatch that three hundred papers print is one occasion. */
const reportsShown = 40
const statementsShown = 60

/** An occasion before it is laid out. */
export interface RawOccasion {
  readonly key: string
  readonly articles: readonly Article[]
  readonly quotes: readonly QuoteAt[]
}

/** Sorts articles, and what is said in them, by story, else by day; the newest occasion first, undated ones last. */
export function occasionsOf(articles: readonly Article[], quotes: readonly QuoteAt[]): readonly RawOccasion[] {
  const said = groupBy(quotes, ({article}) => occasionKey(article))
  return [...groupBy(newestFirst(articles), occasionKey)].map(([key, some]) => ({
    key,
    articles: some,
    quotes: said.get(key) ?? [],
  }))
}

function occasionKey({record}: Article): string {
  if (record.story) return `story ${record.story}`
  const day = record.published?.value ?? ''
  return day.length === 10 ? `day ${day}` : `report ${record.id}`
}

/** An occasion ready to print. */
export function occasionOf({key, articles, quotes}: RawOccasion, catalogue: Catalogue): Occasion {
  const {messages} = catalogue
  const {language} = catalogue.archive.site
  const [kind, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
  const all = statementsOf(quotes, catalogue)
  const statements =
    all.length > statementsShown
      ? all.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, statementsShown)
      : all
  const more = [
    articles.length > reportsShown &&
      say(messages.reading.statement.moreReports, {count: articles.length - reportsShown}, messages),
    all.length > statementsShown &&
      say(messages.reading.list.moreStatements, {count: all.length - statementsShown}, messages),
  ].filter((words) => words !== false)
  const shown = {
    reports: articles.slice(0, reportsShown).map((article) => articleEntry(article, language)),
    statements,
    ...(more.length > 0 && {more: more.join(', ')}),
  }
  const when = rangeInWords(
    articles.flatMap(({record}) => record.published?.value ?? []),
    language,
  )
  const story = kind === 'story' ? catalogue.story.get(id) : undefined
  if (story) return {kind: 'story', label: story.title, to: addressOf.story(story.id), ...(when && {when}), ...shown}
  if (kind === 'day') return {kind, label: formatDate(id, language), to: addressOf.day(id), ...shown}
  const label = articles[0] ? titleOf(articles[0]) : id
  return {kind: 'report', label, to: addressOf.article(id), ...(when && {when}), ...shown}
}
