import type {DateExpression, Span} from '../../../model.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {type Token, tokenize} from '../../../text/tokens.ts'
import {perWord} from '../../../text/words.ts'
import {type Holiday, holidays} from '../../../vocabulary/dates/holidays.ts'
import type {ClueQuestion, ClueRule, FoundClue} from './clue-rule.ts'
import {sayDay} from './say-day.ts'

/** A holiday the news falls on: `exchanged messages on Tuesday to mark Liberation Day`. */
export const holidayDay = defineRule<ClueRule>({
  name: 'holiday',
  says: 'A holiday is named that falls on this day.',
  example: 'The bridge was closed on Tuesday, the Assumption Day holiday.',
  find(question) {
    const {tokens} = question.reading
    const clues: FoundClue[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token?.capital) continue
      for (const named of namedBy(token)) {
        if (!matches(tokens, at, named.words) || !isHere(named.holiday, question)) continue
        const last = tokens[at + named.words.length - 1] ?? token
        const span = {start: token.start, end: last.end}
        clues.push(clueOf(named.holiday, span, question.reading.text, weekdayBeside(question, token)))
      }
    }
    return clues.slice(0, 3)
  },
})

interface NamedHoliday {
  readonly holiday: Holiday
  readonly words: readonly string[]
}

const plain = (lower: string): string => lower.replace('’', "'")

const byFirstWord: ReadonlyMap<string, readonly NamedHoliday[]> = (() => {
  const map = new Map<string, NamedHoliday[]>()
  for (const holiday of holidays) {
    const words = tokenize(holiday.name).map(({lower}) => plain(lower))
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), {holiday, words}])
  }
  return map
})()

const none: readonly NamedHoliday[] = []
const namedBy = perWord(({lower}) => byFirstWord.get(lower) ?? none)

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => plain(lowerAt(tokens, at + index)) === word)

/** Whether a name several countries use is this country’s in this article. */
function isHere({where}: Holiday, {reading}: ClueQuestion): boolean {
  return where === undefined || reading.tokens.some((token) => token.capital && where.includes(token.lower))
}

/** The weekday of the same sentence that the holiday is named with, if there is just one. */
function weekdayBeside({reading, dates}: ClueQuestion, token: Token): number | undefined {
  const sentence = reading.sentences[token.sentence]
  const weekdays = dates.filter(
    ({span, shape}): boolean =>
      shape.kind === 'weekday' && sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end,
  )
  return weekdays.length === 1 ? weekdayOfShape(weekdays[0]) : undefined
}

const weekdayOfShape = (date: DateExpression | undefined): number | undefined =>
  date?.shape.kind === 'weekday' ? date.shape.weekday : undefined

/** `Liberation Day, --08-15`, `Easter Monday`: in the words of the text, with the day where every year has the same. */
function clueOf({rule}: Holiday, span: Span, text: string, weekday: number | undefined): FoundClue {
  const name = text.slice(span.start, span.end)
  return {
    span,
    says: rule.kind === 'fixed' ? `${name}, ${sayDay(rule)}` : name,
    hint: {kind: 'holiday', holiday: rule, ...(weekday !== undefined && {weekday})},
  }
}
