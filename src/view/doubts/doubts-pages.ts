import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {doubtsShown} from './doubt-groups.ts'
import {type DoubtLine, doubtLine} from './doubt-line.ts'
import {doubtsOf} from './doubts-of.ts'

/** A page of the full list of one kind of doubt. */
export interface DoubtsPage {
  readonly heading: string
  /** How many there are on all pages. */
  readonly lead: string
  readonly lines: readonly DoubtLine[]
  readonly pager?: Pager
}

/** As many as a page of the full list holds within 60 KB compressed. */
const doubtsOnPage = 400

/** The full lists of the doubts that are too many for the about page. */
export function doubtsPages({archive, messages}: Catalogue): readonly Page<DoubtsPage>[] {
  const {doubts: words} = messages.about
  return [...groupBy(doubtsOf({archive, messages}), ({kind}) => kind)].flatMap(([kind, doubts]) => {
    if (doubts.length <= doubtsShown) return []
    const pages = paginate(doubts, doubtsOnPage)
    const heading = words.kinds[kind]
    const lead = say(words.lead, {count: doubts.length}, messages)
    return pages.map((lines, index): Page<DoubtsPage> => {
      const page = index + 1
      return {
        address: addressOf.doubts(kind, page),
        title: page > 1 ? say(messages.reading.list.page, {title: heading, page}, messages) : heading,
        description: `${heading}: ${lead}.`,
        crumbs: [homeCrumb, {label: messages.frame.ways.about, to: addressOf.about()}],
        model: () => ({
          heading,
          lead,
          lines: lines.map(doubtLine),
          pager: pagerOf(page, pages.length, (number) => addressOf.doubts(kind, number)),
        }),
      }
    })
  })
}
