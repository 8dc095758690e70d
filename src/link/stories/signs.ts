import type {Article} from '../../model.ts'
import {dayNumber} from '../../text/calendar/days.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'
import {countries} from '../../vocabulary/places/countries.ts'
import {backgroundShare} from '../background.ts'
import {leadingOf} from '../leading-of.ts'
import type {NewsWords} from '../news-words.ts'
import {stem} from '../stem.ts'

/** What beside its words shows which event an article reports. */
export interface Signs {
  /** The statements it prints that others print too, each by the name of its echoes. */
  readonly statements: ReadonlySet<string>
  /** People, organisations and towns that few articles name. */
  readonly names: ReadonlySet<string>
  /** The rarer words of the headline, as stems by number; what countries are called is none. */
  readonly headline: ReadonlySet<number>
  /** Those of headline and lede. */
  readonly lede: ReadonlySet<number>
  /** The people of headline and lede, whom the news is about. */
  readonly protagonists: ReadonlySet<string>
  /** The day of publication, counted from 1970-01-01; absent when unknown. */
  readonly day?: number
  /** Whether headline or lede date the news to that day or the week before it. */
  readonly fresh?: boolean
  /** What it looks back on, in days. */
  readonly past?: readonly {readonly first: number; readonly last: number}[]
}

/**
 * The signs of each article.
 *
 * @param echoes the name that quotes which echo each other share, by the id of the quote.
 * @param days the day of each article, counted from 1970-01-01, where it is known.
 */
export function signsOf(
  articles: readonly Article[],
  echoes: ReadonlyMap<string, string>,
  days: readonly {readonly day?: number}[],
  news: NewsWords,
): readonly Signs[] {
  const isTelling = (number: number): boolean => {
    const word = news.lexicon.wordOf(number)
    return backgroundShare(word) < commonShare && !countryWords.has(word)
  }
  const all = articles.map(namesIn)
  const printers = new Map<string, number>()
  for (const names of all) for (const name of names) printers.set(name, (printers.get(name) ?? 0) + 1)
  const few = Math.max(leastFew, articles.length * shareOfFew)
  return articles.map((article, index) => {
    const {headline, lede} = news.of(article)
    const day = days[index]?.day
    return {
      statements: new Set(article.record.quotes.flatMap(({id}) => echoes.get(id) ?? [])),
      names: new Set([...(all[index] ?? [])].filter((name) => (printers.get(name) ?? 0) <= few)),
      protagonists: protagonistsOf(article),
      headline: new Set(headline.filter(isTelling)),
      lede: new Set([...headline, ...lede].filter(isTelling)),
      ...(day !== undefined && {day, fresh: isFresh(article, day), past: pastOf(article, day)}),
    }
  })
}

/** Words that more of all news has say nothing of one event. */
const commonShare = 0.02

/** A name in more articles is what the archive is about, and ties none of them. */
const leastFew = 12
const shareOfFew = 0.03

function namesIn({record}: Article): Set<string> {
  return new Set([
    ...record.people.map(({id}) => `person ${id}`),
    ...record.organisations.map(({id}) => `organisation ${id}`),
    ...record.places.filter(({name}) => !countryNames.has(name)).map(({id}) => `place ${id}`),
  ])
}

/** As stems. `Israel approves …` and `Israel indicts …` are both about Israel, and two events. */
const countryWords: ReadonlySet<string> = new Set(
  countries
    .flatMap(({name, otherNames, demonyms}) => [name, ...otherNames, ...demonyms])
    .flatMap((name) => name.toLowerCase().split(' '))
    .map(stem),
)

const countryNames: ReadonlySet<string> = new Set(countries.map(({name}) => name))

/** Two long sentences; a paragraph may be the whole text. */
const ledeLength = 260

/** Those named up to the end of the first paragraph. */
function protagonistsOf(article: Article): Set<string> {
  const {people} = article.record
  const lede = leadingOf(article).find(({role}) => role === 'body')?.span ?? {start: 0, end: ledeLength}
  const end = Math.min(lede.end, lede.start + ledeLength)
  return new Set(people.filter(({mentions}) => mentions.some(({start}) => start < end)).map(({id}) => id))
}

/** The past days, months and years the text names, in days since 1970-01-01: what it looks back on. */
function pastOf({record}: Article, day: number): {first: number; last: number}[] {
  return record.dates.flatMap(({value, rule}) => {
    const date = backwards.has(rule) ? parseIso(value) : undefined
    if (!date) return []
    const {first, last} = bounds(date)
    return last < epoch + day - freshDays ? [{first: first - epoch, last: last - epoch}] : []
  })
}

/** Rules that count from the day of writing: `two years ago`, `last year`. A year in figures may be the report's own. */
const backwards: ReadonlySet<string> = new Set(['ago', 'year-ago', 'deictic-period', 'shifted-name'])

const epoch = dayNumber({year: 1970, month: 1, day: 1})

/** News is of the week before it is printed. */
export const freshDays = 7
/** About four sentences. */
const freshLength = 500

function isFresh(article: Article, day: number): boolean {
  const body = leadingOf(article).find(({role}) => role === 'body')?.span.start ?? 0
  return article.record.dates.some(({span, value}) => {
    if (value.length !== 10 || span.start > body + freshLength) return false
    const age = day - Date.parse(value) / 86_400_000
    return age >= 0 && age < freshDays
  })
}
