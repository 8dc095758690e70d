import {unknown} from '../corrections/correction-kinds.ts'
import {readPrintedDate} from '../lines/days/read-printed-date.ts'

/**
 * A day as somebody types it (`15 August 2023`, `Aug. 15, 2023`, `15/8/2023`), as the file of corrections has it. Nothing
 * for what may be either of two days: of `06/07/2022` only the year would be left, and nobody meant that.
 */
export function typedDay(typed: string): string | undefined {
  if (typed === unknown) return typed
  const day = readPrintedDate(typed)
  return day?.length === 4 && day !== typed ? undefined : day
}
