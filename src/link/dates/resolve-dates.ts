import type {DateExpression, DateMention} from '../../model.ts'
import {isoDate, type PartialDate} from '../../text/calendar/iso.ts'
import {resolveBack} from './resolve-back.ts'
import {resolveCalendar} from './resolve-calendar.ts'
import {resolveShift} from './resolve-shift.ts'
import {resolveWeekday} from './resolve-weekday.ts'

/**
 * The values of an article's dates, in their order, seen from its day of publication as far as that is known: from
 * `2023-08` “last year” is 2022 and “yesterday” stays out.
 */
export function resolveDates(
  expressions: readonly DateExpression[],
  published: PartialDate | undefined,
): readonly DateMention[] {
  const resolved: DateMention[] = []
  const inHand: DateMention[] = []
  for (const expression of expressions) {
    const value = isoOf(expression, published, inHand)
    if (value === undefined) continue
    const date = {span: expression.span, value, rule: expression.rule}
    resolved.push(date)
    if (expression.shape.kind !== 'back') inHand.push(date)
  }
  return resolved
}

function isoOf(
  {shape, tense, span}: DateExpression,
  published: PartialDate | undefined,
  inHand: readonly DateMention[],
): string | undefined {
  switch (shape.kind) {
    case 'decade':
      return shape.value
    case 'calendar':
      return shape.year !== undefined && shape.part === undefined
        ? isoDate(shape.year, shape.month, shape.day)
        : resolveCalendar(shape, tense, published)
    case 'weekday':
      return published && resolveWeekday(shape, tense, published)
    case 'shift':
      return published && resolveShift(shape, tense, published)
    case 'back':
      return resolveBack(shape, span, published, inHand)
    default:
      return shape satisfies never
  }
}
