import type {Statement} from './utterances.ts'

/**
 * Whether two quotes have one speaker, a guess included: the same words elsewhere speak for it. A person's id tells, and the name of an organisation or a group. Without a
 * speaker, or with no more than `the minister` beside a person, it may be: an agency's report may not name whom another
 * names. An organisation and a person are two, as are two groups of different names.
 */
export function compareSpeakers(a: Statement, b: Statement): 'same' | 'compatible' | 'different' {
  const x = a.speaker ?? a.perhaps
  const y = b.speaker ?? b.perhaps
  if (!x || !y) return 'compatible'
  if (x.person !== undefined && y.person !== undefined) return x.person === y.person ? 'same' : 'different'
  if (x.person !== undefined || y.person !== undefined) {
    const other = x.person === undefined ? x : y
    return other.kind === 'organisation' || isSeveral(other.name) ? 'different' : 'compatible'
  }
  return nameOf(x.name) === nameOf(y.name) ? 'same' : x.kind === y.kind ? 'different' : 'compatible'
}

const nameOf = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '')

/** `their friends`, `many reporters`, `police`: nobody of these is the person of another report. */
const isSeveral = (name: string): boolean =>
  /^(?:they|we|many|some|several|most|two|three|their|these|those|others|police)\b/i.test(name) ||
  /[a-rt-z]s$/.test(name.split(' ').at(-1) ?? '')
