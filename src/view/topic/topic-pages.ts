import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import type {Tally} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {saidIn} from '../statements/said-in.ts'
import {count} from '../words.ts'
import {type SpeakerSection, speakerSection} from './speaker-section.ts'

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

/** Speakers that the page of a topic names, where their statements have pages of their own. */
const speakersShown = 36

/** What is reported and said about a topic, when, by whom and with whom. */
export function topicPages(catalogue: Catalogue): readonly Page<ArticleListPage<TopicExtra>>[] {
  const crumbs = [homeCrumb, {label: 'Topics', to: addressOf.topics()}]
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
