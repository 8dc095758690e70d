import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {whereaboutsIn} from '../whereabouts.ts'

/** A page that was there before, and where what it showed stands now. */
export interface Redirect {
  readonly from: Address
  readonly to: Address
}

/**
 * Where the readers of pages that are no more are to be led: whoever keeps `people/ana-ruiz/` among their bookmarks is
 * led to the article that names her. What has no heir, an article that was taken out for one, is left to the page for
 * lost readers.
 *
 * @param published the paths of the pages that the archive had when it was published last: `days/2023-08-15/`
 * @param present those it has now
 */
export function redirectsFor(
  published: Iterable<string>,
  present: ReadonlySet<string>,
  catalogue: Catalogue,
): readonly Redirect[] {
  const whereabouts = whereaboutsIn(catalogue)
  const redirects: Redirect[] = []
  for (const path of published) {
    if (present.has(path) || !path.endsWith('/')) continue
    const heir = heirOf(path, catalogue)
    const to = heir && whereabouts(heir)
    if (to && to.path !== path && present.has(to.path)) redirects.push({from: {path}, to})
  }
  return redirects
}

/** What came in the place of a page, whether that has a page of its own or stands on another. */
function heirOf(path: string, {person, place}: Catalogue): Address | undefined {
  const [index = '', id = '', third = ''] = path.split('/')
  switch (index) {
    case 'people':
      return person.has(id) ? addressOf.person(id) : addressOf.people()
    case 'places':
      return place.has(id) ? addressOf.place(id) : addressOf.places()
    case 'days':
      return addressOf.day(id)
    case 'quotes':
      return id === 'sources' ? addressOf.source(third) : id === 'years' ? addressOf.day(third) : addressOf.quotes()
    case 'stories':
      return addressOf.stories()
    case 'topics':
      return isFurtherPage.test(path) ? addressOf.topic(id) : addressOf.topics()
    case 'sources':
      return isFurtherPage.test(path) ? addressOf.source(id) : addressOf.sources()
    case 'about':
      return addressOf.about()
    default:
      return undefined
  }
}

/** A list that is shorter than it was, or a page about a thing that is still there. */
const isFurtherPage = /^[^/]+\/[^/]+\/(?:.+\/)?page-\d+\/$/
