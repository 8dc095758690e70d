import {authorNote} from '../../clean/furniture/notes/author-note.ts'
import {correctionNote} from '../../clean/furniture/notes/correction-note.ts'
import {webArchiveBanner} from '../../clean/furniture/notes/web-archive-banner.ts'
import {besideArticle} from '../../clean/headline/rules.ts'
import {authorsOfByline, namesAlone} from '../../lines/byline.ts'
import {isPlaceAndDay} from '../../lines/days/is-place-and-day.ts'
import {type DayOrder, dayOrderOf} from '../../lines/days/printed-days.ts'
import {type LabelledDay, readDateLine} from '../../lines/days/read-date-line.ts'
import {outletOfDateLine} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import {writesDayFirst} from '../../lines/writes-day-first.ts'
import type {Block, Document, Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, isoDate, isoDay} from '../../text/calendar/iso.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

/** Longer lines are sentences of the article. */
const longest = 140

/**
 * A line that says when the article came out: `Published: August 15, 2023 10:22 GMT`, `Updated 3:15 PM ET, Tue August 15,
 * 2023`, `15 August 2023`, `Harbour Post, 15 August 2023`. Lines set aside as page furniture are read as well, since this is
 * where it stands. The first day wins over the day of a revision.
 */
export const publishedLine = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'published-line',
  says: 'The page prints when the article appeared.',
  example: 'Published: August 15, 2023 10:22 GMT',
  answer({document}) {
    const best = firstOf(daysOf(document))
    if (!best) return undefined
    const {day, block} = best
    const evidence = (value: string) => ({
      span: block.span,
      says: best.kind === 'revised' ? `updated ${value}` : value,
    })
    if (day.either) {
      const [one, two] = day.either
        .map(({month, day: of}) => bounds({year: day.year, month, day: of}).first)
        .sort((a, b) => a - b)
      const value = isoDate(day.year)
      return {
        ...statedDay(value, bounds({year: day.year}), evidence(value)),
        ...(one !== undefined && two !== undefined && {earliest: isoDay(one), latest: isoDay(two)}),
      }
    }
    const value = isoDate(day.year, day.month, day.day)
    return statedDay(value, bounds(day), evidence(value))
  },
})

interface FoundDay {
  readonly kind: 'published' | 'revised' | 'bare'
  readonly day: LabelledDay
  readonly block: Block
  readonly where: 'above' | 'below'
}

/**
 * Of the days of the page the one it calls its publication; else a day alone above the text, unless a revision lies before
 * it (the day a site prints in its head is the day of saving); else the revision.
 */
function firstOf(found: readonly FoundDay[]): FoundDay | undefined {
  const of = (kind: FoundDay['kind'], where?: FoundDay['where']): FoundDay | undefined =>
    found.find((one) => one.kind === kind && (where === undefined || one.where === where))
  const bare = of('bare')
  const revised = of('revised')
  return (
    of('published', 'above') ??
    (bare && (bare.where === 'above' || !revised) && !(revised && isBefore(revised.day, bare.day))
      ? bare
      : undefined) ??
    of('published') ??
    revised ??
    bare
  )
}

const isBefore = (one: LabelledDay, other: LabelledDay): boolean =>
  isoDate(one.year, one.month ?? 12, one.day ?? 31) < isoDate(other.year, other.month ?? 1, other.day ?? 1)

function daysOf(document: Document): FoundDay[] {
  const body = document.blocks.findIndex(isParagraph)
  const notes = new Set(document.furniture.filter(({rule}) => notOfArticle.has(rule)).map(({span}) => span.start))
  const text = document.blocks.map((block) => block.text).join('\n')
  const order = dayOrderOf(text) ?? (writesDayFirst(text) ? 'day-first' : undefined)
  return (
    document.blocks
      .flatMap((block, index) =>
        notes.has(block.span.start)
          ? []
          : daysIn(block, order).map(
              (day): FoundDay => ({...day, block, where: index < body || body < 0 ? 'above' : 'below'}),
            ),
      )
      // A date alone below the text is that of another report the page leads on to.
      .filter(({kind, where}) => kind !== 'bare' || where === 'above')
  )
}

const notOfArticle: ReadonlySet<string> = new Set([
  correctionNote.name,
  authorNote.name,
  webArchiveBanner.name,
  besideArticle.name,
])

/** A paragraph of the article itself. */
const isParagraph = ({role, text}: Block): boolean => role === 'body' && text.length > longest

function daysIn(block: Block, order: DayOrder | undefined): Pick<FoundDay, 'kind' | 'day'>[] {
  const {text, role} = block
  if (text.length > longest || !/\d/.test(text) || role === 'headline' || role === 'caption') return []
  // "Published on 3 March 2021, the report blames the mayor."
  if (role === 'body' && /[.!?]["”’]?$/.test(text)) return []
  const {days, rest} = readDateLine(text, order)
  const known = days.filter(({day, either}) => day !== undefined || either !== undefined)
  return known.flatMap((day): Pick<FoundDay, 'kind' | 'day'>[] => {
    if (day.label !== undefined && (day.direct || isEarly(text, day, rest))) return [{kind: day.label, day}]
    const alone = known.every(({label}) => label !== 'published') && (rest.length === 0 || isSigned(block))
    return alone && day === known.find(({label}) => label === undefined) ? [{kind: 'bare', day}] : []
  })
}

/** The label is among the first words of the line: `Published in The Guardian on 3 May 2024`. */
const isEarly = (text: string, day: LabelledDay, rest: readonly {start: number}[]): boolean =>
  rest.filter(({start}) => start < day.start).length <= 4 && text.length < longest

/** `By Ana Holm, 3 May 2024`, `Harbour Post, 3 May 2024`: the day stands beside who wrote or printed it. */
const isSigned = ({role, text}: Block): boolean =>
  role === 'byline' &&
  (authorsOfByline(text).length > 0 ||
    namesAlone(text).length > 0 ||
    outletOfDateLine(text, outletNamed) !== undefined ||
    isPlaceAndDay(text) ||
    /[|·]/.test(text))
