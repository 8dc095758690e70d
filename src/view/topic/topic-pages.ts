import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import {collation} from '../lists/collation.ts'
import {home, type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import {type Pager, pagerOf} from '../lists/paginate.ts'
import type {Tally} from '../lists/profile.ts'
import type {Crumb, Page} from '../page.ts'
import {fragmentOf, type SpokenAbout, saidIn} from '../statements/said-in.ts'
import {type Statement, statementsOf} from '../statements/statements-of.ts'
import {count} from '../words.ts'

/** Topics A to Z. */
export function topicsPages({archive}: Catalogue): readonly Page<NameIndexPage>[] {
  const entries = archive.topics.map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.topic(id),
    articles: articles.length,
    amount: count(articles.length, 'article'),
  }))
  return nameIndexPages('Topics', addressOf.topics(), entries, collation(archive.site.language), ['topic', 'topics'])
}

/** What the page of a topic says beyond its articles. */
export interface TopicExtra {
  /** `12 statements, quoted or reported`; absent where nobody speaks of it. */
  readonly lead?: string
  /** Who says what, where there is room for it. */
  readonly said: readonly SpeakerSection[]
  /** Where there is not: those who say most, and where the rest are. */
  readonly speakers: readonly Tally[]
  readonly all?: Crumb
}

/** What is said about a topic, by whom, on pages of its own. */
export interface TopicStatementsPage {
  readonly heading: string
  readonly lead: string
  readonly said: readonly SpeakerSection[]
  readonly pager?: Pager
}

/** What one speaker says about a topic, each statement beside the other reports of it. */
export interface SpeakerSection {
  readonly fragment: string
  readonly name: string
  readonly to?: Address
  readonly count: string
  readonly continued: boolean
  readonly statements: readonly Statement[]
}

/** Speakers that the page of a topic names, where their statements have pages of their own. */
const speakersShown = 36

/** What is reported and said about a topic, when, by whom and with whom. */
export function topicPages(catalogue: Catalogue): readonly Page<ArticleListPage<TopicExtra>>[] {
  const crumbs = [home, {label: 'Topics', to: addressOf.topics()}]
  return catalogue.archive.topics.flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: 'Topic',
        articles: articles.flatMap((article) => catalogue.article.get(article) ?? []),
        crumbs,
        addressOfPage: (page) => addressOf.topic(id, page),
        about: {subject: 'topics', id},
      },
      catalogue,
      () => extraOf(id, catalogue),
    ),
  )
}

function extraOf(id: string, catalogue: Catalogue): TopicExtra {
  const about = saidIn(catalogue).about.get(id)
  if (!about) return {said: [], speakers: []}
  const lead = `${count(about.statements, 'statement')} about it, quoted or reported`
  const [page] = about.pages
  if (page && about.pages.length === 1)
    return {lead, said: page.map((spoken) => speakerSection(spoken, catalogue)), speakers: []}
  return {
    lead,
    said: [],
    speakers: about.speakers.slice(0, speakersShown),
    all: {label: `All ${count(about.statements, 'statement')}, by speaker`, to: addressOf.topicStatements(id)},
  }
}

/** The statements about each topic that has too many for its own page. */
export function topicStatementsPages(catalogue: Catalogue): readonly Page<TopicStatementsPage>[] {
  return catalogue.archive.topics.flatMap(({id, name}) => {
    const {pages = [], statements = 0} = saidIn(catalogue).about.get(id) ?? {}
    if (pages.length < 2) return []
    return pages.map((page, at): Page<TopicStatementsPage> => {
      const heading = `What is said about ${name}${at > 0 ? `, page ${at + 1}` : ''}`
      const lead = `${count(statements, 'statement')}, quoted or reported`
      return {
        address: addressOf.topicStatements(id, at + 1),
        title: heading,
        description: `${heading}: ${lead}, by speaker, each beside the other reports of it.`,
        crumbs: [home, {label: 'Topics', to: addressOf.topics()}, {label: name, to: addressOf.topic(id)}],
        model: () => {
          const pager = pagerOf(at + 1, pages.length, (number) => addressOf.topicStatements(id, number))
          return {
            heading,
            lead,
            said: page.map((spoken) => speakerSection(spoken, catalogue)),
            ...(pager && {pager}),
          }
        },
      }
    })
  })
}

function speakerSection({key, name, to, count: number, continued, quotes}: SpokenAbout, catalogue: Catalogue) {
  return {
    fragment: fragmentOf(key),
    name,
    ...(to && {to}),
    count: count(number, 'statement'),
    continued,
    statements: statementsOf(quotes, catalogue),
  }
}
