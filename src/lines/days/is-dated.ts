import {readDateLine} from './read-date-line.ts'

/** Longer lines tell more than when. */
const longest = 160

/**
 * `Published May 3, 2024 10:15 GMT`, `Mi., 3. Mai 2024, 18:04 Uhr`, `World | 3 May 2024 | The Harbour Post`: a day of a
 * year with what belongs to it, and beside bars at most a few words more.
 */
export function isDated(line: string): boolean {
  if (line.length > longest) return false
  const {days, rest} = readDateLine(line)
  if (!days.some(({day, either}) => day !== undefined || either !== undefined)) return false
  if (rest.length === 0) return true
  const first = days[0]?.start ?? 0
  const last = days.at(-1)?.end ?? 0
  return rest.every(({start}) =>
    start < first
      ? /^[\p{L}. ]{2,30}[|·]/u.test(line) && start < line.search(/[|·]/)
      : start >= last &&
        /^.{0,40}?[|·-].{0,50}$/u.test(line.slice(last)) &&
        /[|·-] ?[^|·-]*$/u.test(line.slice(last, start)),
  )
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const timed = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?|(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?),? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$`,
  'iu',
)

/** `14 MAY, 09:12`, `May 14, 9:12 a.m.`: in the year it is printed a page leaves the year out, but not the hour. */
export const isTimed = (line: string): boolean => line.length < 40 && timed.test(line)
