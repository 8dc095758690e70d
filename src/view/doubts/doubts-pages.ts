import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'
import {doubtsShown} from './doubt-groups.ts'
import {doubtHeadings} from './doubt-headings.ts'
import {type DoubtLine, doubtLine} from './doubt-line.ts'
import {doubtsOf} from './doubts-of.ts'

/** A page of the full list of one kind of doubt. */
export interface DoubtsPage {
  readonly heading: string
  /** How many there are on all pages. */
  readonly total: number
  readonly lines: readonly DoubtLine[]
  readonly pager?: Pager
}

/** As many as a page of the full list holds within 60 KB compressed. */
const doubtsOnPage = 400

/** The full lists of the doubts that are too many for the about page. */
export function doubtsPages({archive}: Catalogue): readonly Page<DoubtsPage>[] {
  return [...groupBy(doubtsOf(archive), ({kind}) => kind)].flatMap(([kind, doubts]) => {
    if (doubts.length <= doubtsShown) return []
    const pages = paginate(doubts, doubtsOnPage)
    return pages.map((lines, index): Page<DoubtsPage> => {
      const page = index + 1
      return {
        address: addressOf.doubts(kind, page),
        title: page > 1 ? `${doubtHeadings[kind]}, page ${page}` : doubtHeadings[kind],
        description: `${doubtHeadings[kind]}: ${count(doubts.length, 'entry', 'entries')}.`,
        crumbs: [homeCrumb, {label: 'About', to: addressOf.about()}],
        model: () => ({
          heading: doubtHeadings[kind],
          total: doubts.length,
          lines: lines.map(doubtLine),
          pager: pagerOf(page, pages.length, (number) => addressOf.doubts(kind, number)),
        }),
      }
    })
  })
}
