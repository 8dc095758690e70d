import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {formatDate, monthName, shortMonthName} from '../format-date.ts'
import type {Tally} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {articlesByDay} from './articles-by-day.ts'

/** The days index: the months of each year. */
export interface DaysPage {
  readonly heading: string
  readonly lead: string
  readonly years: readonly YearRow[]
  /** Where the articles without a date are. */
  readonly undated?: Tally
}

export interface YearRow extends Tally {
  /** January to December, those without an article too: a calendar has no gaps. */
  readonly months: readonly {readonly name: string; readonly short: string; readonly published?: Tally}[]
}

/** The index of days: one page, since a year takes a line. */
export function daysPages({archive: {articles, site}, messages}: Catalogue): readonly Page<DaysPage>[] {
  const counts = articlesByDay(articles)
  const undated = articles.filter(({record}) => !record.published).length
  const {list: words} = messages.reading
  const lead = say(words.byPublication, {count: articles.length - undated}, messages)
  const tally = (iso: string): Tally | undefined => {
    const number = counts.get(iso)?.length
    return number === undefined
      ? undefined
      : {label: formatDate(iso, site.language), to: addressOf.day(iso), count: number}
  }
  return [
    {
      address: addressOf.days(),
      title: messages.frame.ways.days,
      description: `${lead}.`,
      crumbs: [homeCrumb],
      model: () => ({
        heading: messages.frame.ways.days,
        lead,
        years: [...counts.keys()]
          .filter((iso) => iso.length === 4)
          .toSorted()
          .toReversed()
          .map((year) => ({
            label: year,
            to: addressOf.day(year),
            count: counts.get(year)?.length ?? 0,
            months: Array.from({length: 12}, (_, at) => {
              const published = tally(`${year}-${String(at + 1).padStart(2, '0')}`)
              return {
                name: monthName(at + 1, site.language),
                short: shortMonthName(at + 1, site.language),
                ...(published && {published}),
              }
            }),
          })),
        ...(undated > 0 && {undated: {label: words.undated, to: addressOf.day('undated'), count: undated}}),
      }),
    },
  ]
}
