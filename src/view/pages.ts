import {type AboutPage, aboutPages} from './about/about-pages.ts'
import {type ArticlePage, articlePages} from './article/article-pages.ts'
import type {Catalogue} from './catalogue.ts'
import {citePages} from './cite/cite-pages.ts'
import {type DataPage, dataPages} from './data/data-pages.ts'
import {type DayPage, dayPages} from './day/day-pages.ts'
import {type DaysPage, daysPages} from './day/days-pages.ts'
import {type DoubtsPage, doubtsPages} from './doubts/doubts-pages.ts'
import {type HomePage, homePages} from './home/home-pages.ts'
import type {ArticleListPage} from './lists/article-list-pages.ts'
import type {NameIndexPage} from './lists/name-index-pages.ts'
import {notFoundPages} from './not-found/not-found-pages.ts'
import {type OwnPage, ownPages} from './own/own-pages.ts'
import type {Page} from './page.ts'
import {type PeoplePage, peoplePages} from './person/people-pages.ts'
import {type PersonPage, personPages} from './person/person-pages.ts'
import {placePages} from './place/place-pages.ts'
import {placesPages} from './place/places-pages.ts'
import type {QuotesPage} from './quotes/quotes-page.ts'
import {quotesPages} from './quotes/quotes-pages.ts'
import {type RulesPage, rulesPages} from './rules/rules-pages.ts'
import {type SearchPage, searchPages} from './search/search-pages.ts'
import {type SourceExtra, sourcePages} from './source/source-pages.ts'
import {sourcesPages} from './source/sources-pages.ts'
import {type StoriesPage, storiesPages} from './story/stories-pages.ts'
import {type StoryPage, storyPages} from './story/story-pages.ts'
import {type TopicExtra, topicPages} from './topic/topic-pages.ts'
import {type TopicStatementsPage, topicStatementsPages} from './topic/topic-statements-pages.ts'
import {topicsPages} from './topic/topics-pages.ts'
import {type WithdrawnPage, withdrawnPages} from './withdrawn/withdrawn-pages.ts'

/** Every page of the site, by kind. A kind is one function here and one template in `templates/`. */
export interface Pages {
  readonly home: readonly Page<HomePage>[]
  readonly article: readonly Page<ArticlePage>[]
  readonly people: readonly Page<PeoplePage>[]
  readonly person: readonly Page<PersonPage>[]
  readonly quotes: readonly Page<QuotesPage>[]
  readonly stories: readonly Page<StoriesPage>[]
  readonly story: readonly Page<StoryPage>[]
  readonly topics: readonly Page<NameIndexPage>[]
  readonly topic: readonly Page<ArticleListPage<TopicExtra>>[]
  readonly topicStatements: readonly Page<TopicStatementsPage>[]
  readonly sources: readonly Page<NameIndexPage>[]
  readonly source: readonly Page<ArticleListPage<SourceExtra>>[]
  readonly places: readonly Page<NameIndexPage>[]
  readonly place: readonly Page<ArticleListPage<undefined>>[]
  readonly days: readonly Page<DaysPage>[]
  readonly day: readonly Page<DayPage>[]
  readonly about: readonly Page<AboutPage>[]
  readonly rules: readonly Page<RulesPage>[]
  readonly doubts: readonly Page<DoubtsPage>[]
  readonly search: readonly Page<SearchPage>[]
  readonly data: readonly Page<DataPage>[]
  readonly withdrawn: readonly Page<WithdrawnPage>[]
  readonly cite: readonly Page<undefined>[]
  readonly own: readonly Page<OwnPage>[]
  readonly notFound: readonly Page<undefined>[]
}

/** The pages of each kind are laid out when that kind is first asked for: whoever looks at an article waits for no index. */
export function pagesOf(catalogue: Catalogue): Pages {
  return lazily({
    home: () => homePages(catalogue),
    article: () => articlePages(catalogue),
    people: () => peoplePages(catalogue),
    person: () => personPages(catalogue),
    quotes: () => quotesPages(catalogue),
    stories: () => storiesPages(catalogue),
    story: () => storyPages(catalogue),
    topics: () => topicsPages(catalogue),
    topic: () => topicPages(catalogue),
    topicStatements: () => topicStatementsPages(catalogue),
    sources: () => sourcesPages(catalogue),
    source: () => sourcePages(catalogue),
    places: () => placesPages(catalogue),
    place: () => placePages(catalogue),
    days: () => daysPages(catalogue),
    day: () => dayPages(catalogue),
    about: () => aboutPages(catalogue),
    rules: () => rulesPages(catalogue),
    doubts: () => doubtsPages(catalogue),
    search: () => searchPages(catalogue),
    data: () => dataPages(catalogue),
    withdrawn: () => withdrawnPages(catalogue),
    cite: () => citePages(catalogue),
    own: () => ownPages(catalogue),
    notFound: () => notFoundPages(catalogue),
  })
}

function lazily<Makers extends Readonly<Record<string, () => unknown>>>(
  makers: Makers,
): {readonly [Kind in keyof Makers]: ReturnType<Makers[Kind]>} {
  const made = new Map<string, unknown>()
  const once = (kind: string, make: () => unknown): unknown => {
    if (!made.has(kind)) made.set(kind, make())
    return made.get(kind)
  }
  const getters = Object.entries(makers).map(([kind, make]) => [kind, {enumerable: true, get: () => once(kind, make)}])
  return Object.create(null, Object.fromEntries(getters))
}

/** The folder that all pages of a kind lie in; none for those at the top. */
export const folderOf: Readonly<Record<keyof Pages, string>> = {
  home: '',
  article: 'articles/',
  people: 'people/',
  person: 'people/',
  quotes: 'quotes/',
  stories: 'stories/',
  story: 'stories/',
  topics: 'topics/',
  topic: 'topics/',
  topicStatements: 'topics/',
  sources: 'sources/',
  source: 'sources/',
  places: 'places/',
  place: 'places/',
  days: 'days/',
  day: 'days/',
  about: 'about/',
  rules: 'about/',
  doubts: 'about/',
  search: 'search/',
  data: 'data/',
  withdrawn: 'articles/',
  cite: 'search/',
  own: 'pages/',
  notFound: '',
}
