import {readDateLine} from './read-date-line.ts'

/** Longer lines tell more than where and when. */
const longest = 60

/**
 * `14 June 2016, Santa Brisa`, `Cabo Lirio, 14 mar 2019`: one day of a year, and beside a comma, bar or dash two or three
 * words with capitals. Whether they are a place or somebody's name the line does not tell.
 */
export function isPlaceAndDay(line: string): boolean {
  if (line.length > longest || /[.!?]["”]?$/.test(line)) return false
  const {days, rest} = readDateLine(line)
  const [day, another] = days
  const [first, last] = [rest[0], rest.at(-1)]
  if (!day || another || !first || !last || day.day === undefined || rest.length > mostWords) return false
  const place = line.slice(first.start, last.end)
  const between = last.end <= day.start ? line.slice(last.end, day.start) : line.slice(day.end, first.start)
  return (
    (last.end <= day.start || first.start >= day.end) &&
    /^\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:de |la |do |da |of )?\p{Lu}[\p{L}\p{M}’'.-]*)*$/u.test(place) &&
    /^\s*[,|·–—-]\s*(?:\p{L}+,?\s+(?:den |el |le )?)?$/u.test(between)
  )
}

const mostWords = 4
