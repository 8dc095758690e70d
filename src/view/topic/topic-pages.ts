import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import type {Tally} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {saidIn} from '../statements/said-in.ts'
import {capitalised} from '../words.ts'
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
  const crumbs = [homeCrumb, {label: catalogue.messages.frame.ways.topics, to: addressOf.topics()}]
  return catalogue.archive.topics.flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: capitalised(catalogue.messages.kinds.topic),
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
  const {messages} = catalogue
  const {list: words} = messages.reading
  const lead = say(words.aboutIt, {count: about.statements}, messages)
  const [page] = about.pages
  if (page && about.pages.length === 1)
    return {lead, said: page.map((spoken) => speakerSection(spoken, catalogue)), speakers: []}
  return {
    lead,
    said: [],
    speakers: about.speakers.slice(0, speakersShown),
    all: {label: say(words.allBySpeaker, {count: about.statements}, messages), to: addressOf.topicStatements(id)},
  }
}
