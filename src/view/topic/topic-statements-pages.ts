import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import {type Catalogue, placeOfQuote} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type Pager, pagerOf} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {laidOut} from '../reads.ts'
import {saidIn} from '../statements/said-in.ts'
import {type SpeakerSection, speakerSection} from './speaker-section.ts'

/** What is said about a topic, by whom, on pages of its own. */
export interface TopicStatementsPage {
  readonly heading: string
  readonly lead: string
  readonly said: readonly SpeakerSection[]
  readonly pager?: Pager
}

/** The statements about each topic that has too many for its own page. */
export function topicStatementsPages(catalogue: Catalogue): readonly Page<TopicStatementsPage>[] {
  const {messages} = catalogue
  const {list: words} = messages.reading
  return catalogue.archive.topics.flatMap(({id, name}) => {
    const {pages = [], statements = 0} = saidIn(catalogue).about.get(id) ?? {}
    if (pages.length < 2) return []
    return pages.map((page, at): Page<TopicStatementsPage> => {
      const about = say(words.about, {name}, messages)
      const heading = at > 0 ? say(words.page, {title: about, page: at + 1}, messages) : about
      const lead = say(words.quotedOrReported, {count: statements}, messages)
      return {
        address: addressOf.topicStatements(id, at + 1),
        title: heading,
        description: `${heading}: ${lead}.`,
        crumbs: [
          homeCrumb,
          {label: catalogue.messages.frame.ways.topics, to: addressOf.topics()},
          {label: name, to: addressOf.topic(id)},
        ],
        get from() {
          const said = page.map((spoken) => ({...spoken, quotes: spoken.quotes.map(placeOfQuote)}))
          return [laidOut(statements, pages.length, said)]
        },
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
