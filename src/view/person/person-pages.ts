import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import type {Article, Person} from '../../model.ts'
import {addressOf} from '../address.ts'
import {type Catalogue, placeOfQuote, type QuoteAt} from '../catalogue.ts'
import type {Part} from '../charts/part.ts'
import {type CorrectedLine, correctedLines} from '../corrections/corrected-lines.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {feedLink} from '../feeds/feed-link.ts'
import {newestFirst} from '../lists/by-day.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import {type Profile, profileOf, type Tally} from '../lists/profile.ts'
import {worthJumping, yearTallies} from '../lists/year-tallies.ts'
import type {Page} from '../page.ts'
import {laidOut} from '../reads.ts'
import {saidIn} from '../statements/said-in.ts'
import {type Occasion, occasionOf, occasionsOf, type RawOccasion} from './occasion.ts'
import {personData} from './person-data.ts'
import {type PrintedName, printedNames} from './printed-names.ts'
import {type Role, rolesOf} from './roles.ts'

/** A person: what they are called and were, what they are reported to have said, occasion by occasion, and with whom. */
export interface PersonPage {
  readonly heading: string
  readonly lead: string
  /** On the first page only, like what follows: people of like names, with what each is. */
  readonly like: readonly LikeName[]
  /** Those that most articles give, at most `rolesShown`. */
  readonly roles: readonly Role[]
  readonly moreRoles: number
  readonly names: readonly PrintedName[]
  readonly corrections: readonly CorrectedLine[]
  /** The topics they speak about, each leading to their statements, side by side with the other reports of them. */
  readonly speaksAbout: readonly Tally[]
  readonly profile?: Profile
  /** Where each year begins, of somebody who is in the news for several; on the first page. */
  readonly years: readonly Tally[]
  /** The newest first; every appearance is in one. `id` is where a year begins, `y2016`. */
  readonly occasions: readonly (Occasion & {readonly id?: string})[]
  readonly pager?: Pager
}

/** Somebody not to be confused with the person of the page. */
export interface LikeName extends Crumb {
  /** What they are, or else in how many articles they are named. */
  readonly note: string
}

/** What a page of occasions may weigh: a report counts one, a statement three. */
export const occasionsOnPage = 150

/** A page for each person whom several articles name; who is named in one has a place on its page. */
export function personPages(catalogue: Catalogue, limit: number = occasionsOnPage): readonly Page<PersonPage>[] {
  const several = catalogue.archive.people.filter(({articles}) => articles.length > 1)
  return several.flatMap((person) => pagesOfPerson(person, catalogue, limit))
}

function pagesOfPerson(person: Person, catalogue: Catalogue, limit: number): readonly Page<PersonPage>[] {
  const articles = person.articles.flatMap((id) => catalogue.article.get(id) ?? [])
  const quotes = catalogue.quotesOf.get(person.id) ?? []
  // Most people fit on one page, and need not be laid out to know it.
  const fits = articles.length + 3 * quotes.length <= limit
  const layOut = () => paginate(occasionsOf(articles, quotes), limit, weightOf)
  let pages = fits ? undefined : layOut()
  const total = pages?.length ?? 1
  const {messages} = catalogue
  const {list: words} = messages.reading
  const statements = say(messages.counts.statements, {count: quotes.length}, messages)
  const named = say(words.named, {count: articles.length}, messages)
  // Asked of a page that is printed: it has each statement fetched, to tell how it stands there.
  const lead = () => (quotes.length > 0 ? `${named}, ${statements} (${quotedOrReported(quotes, messages)})` : named)
  const addressOfPage = (page: number) => addressOf.person(person.id, undefined, page)
  return Array.from({length: total}, (_, at) => {
    const heading = at === 0 ? person.name : say(words.page, {title: person.name, page: at + 1}, messages)
    return {
      address: addressOfPage(at + 1),
      title: heading,
      get description() {
        return `${person.name}: ${lead()}.`
      },
      crumbs: [homeCrumb, {label: catalogue.messages.frame.ways.people, to: addressOf.people()}],
      // Where a further page begins depends on all that stands on those before.
      get from() {
        const laid = pages && !fits ? [laidOutAt(pages, at, total)] : []
        return [`person ${person.id}`, `quotesOf ${person.id}`, ...laid]
      },
      metadata: () => ({
        kind: 'profile',
        feed: feedLink(catalogue, articles, {name: person.name, page: addressOfPage(1)}),
        ...(at === 0 && {linkedData: personData(person, catalogue)}),
      }),
      model: () => {
        pages ??= layOut()
        const pager = pagerOf(at + 1, total, addressOfPage)
        return {
          heading,
          lead: lead(),
          ...(at === 0
            ? atAGlance(person, articles, catalogue)
            : {like: [], roles: [], moreRoles: 0, names: [], corrections: [], speaksAbout: []}),
          years:
            at === 0 && articles.length >= worthJumping
              ? yearTallies(pages, yearOf, (occasion) => occasion.articles.length, addressOfPage)
              : [],
          occasions: occasionsOn(pages, at, catalogue),
          ...(pager && {pager}),
        }
      },
    }
  })
}

/** Which occasions are on a page, and the years that begin before it; on the first all of them, which it leads to. */
function laidOutAt(pages: readonly (readonly RawOccasion[])[], at: number, total: number): string {
  const [page, before] = at === 0 ? [pages.flat(), []] : [pages[at] ?? [], pages.slice(0, at).flat().map(yearOf)]
  const occasions = page.map(({key, articles, quotes}) => [
    key,
    articles.map(({record}) => record.id),
    quotes.map(placeOfQuote),
  ])
  return laidOut(total, [...new Set(before)], pages[at]?.length ?? 0, occasions)
}

function atAGlance(
  person: Person,
  articles: readonly Article[],
  catalogue: Catalogue,
): Pick<PersonPage, 'like' | 'roles' | 'moreRoles' | 'names' | 'corrections' | 'speaksAbout' | 'profile'> {
  const roles = rolesOf(person.id, newestFirst(articles), catalogue)
  return {
    like: likeNames(person, catalogue),
    corrections: correctedLines(person.corrections, catalogue),
    roles: roles.slice(0, rolesShown),
    moreRoles: Math.max(0, roles.length - rolesShown),
    names: printedNames(person, catalogue),
    speaksAbout: saidIn(catalogue).by.get(person.id) ?? [],
    profile: profileOf(articles, catalogue, {subject: 'people', id: person.id}, quotedIn(person, catalogue)),
  }
}

/** The roles beyond are in the articles: what somebody was called once says little. */
const rolesShown = 5

function likeNames({like = []}: Person, {person: people, messages}: Catalogue): LikeName[] {
  return like.flatMap((id) => {
    const other = people.get(id)
    if (!other) return []
    // Two are called Ana Ruiz, and nobody says what the other one is: “Not to be confused with Ana Ruiz” is no help.
    const note = other.role ?? say(messages.counts.articles, {count: other.articles.length}, messages)
    return [{label: other.name, to: addressOf.person(id), note}]
  })
}

/** Where the timeline tells “quoted” from “only named”; somebody never quoted has nothing to tell apart. */
function quotedIn({id}: Person, {quotesOf, messages}: Catalogue): Part | undefined {
  const quotes = quotesOf.get(id)
  return (
    quotes && {
      ids: new Set(quotes.map(({article}) => article.record.id)),
      words: messages.charts.overTime.quoting,
    }
  )
}

/** “9 quoted, 3 reported” */
function quotedOrReported(quotes: readonly QuoteAt[], messages: Messages): string {
  const {list: words} = messages.reading
  const reported = quotes.filter(({quote}) => quote.kind === 'indirect').length
  const quoted = quotes.length - reported
  return [
    quoted > 0 && say(words.quoted, {count: quoted}, messages),
    reported > 0 && say(words.reported, {count: reported}, messages),
  ]
    .filter((part) => part !== false)
    .join(', ')
}

/** Occasions come by their newest article. */
const yearOf = ({articles: [newest]}: RawOccasion): string => newest?.record.published?.value.slice(0, 4) ?? 'undated'

function occasionsOn(
  pages: readonly (readonly RawOccasion[])[],
  at: number,
  catalogue: Catalogue,
): PersonPage['occasions'] {
  const begun = new Set(pages.slice(0, at).flatMap((page) => page.map(yearOf)))
  return (pages[at] ?? []).map((occasion) => {
    const year = yearOf(occasion)
    const begins = !begun.has(year)
    begun.add(year)
    return {...occasionOf(occasion, catalogue), ...(begins && {id: `y${year}`})}
  })
}

function weightOf({articles, quotes}: RawOccasion): number {
  return articles.length + 3 * quotes.length
}
