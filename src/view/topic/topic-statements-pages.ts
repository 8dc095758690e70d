import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type Pager, pagerOf} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {saidIn} from '../statements/said-in.ts'
import {count} from '../words.ts'
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
        crumbs: [homeCrumb, {label: 'Topics', to: addressOf.topics()}, {label: name, to: addressOf.topic(id)}],
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
