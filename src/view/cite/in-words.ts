import {formatDate} from '../format-date.ts'
import {isoOf} from './iso-of.ts'
import type {Reference} from './reference.ts'

/**
 * A statement's reference as a sentence for a footnote: Elena Marsh, “The bridge is safe”, quoted in “Harbour bridge
 * reopens”, Northport Courier, 4 March 2021, kept in The Bay Archive, https://….
 */
export function inWords({title, authors, outlet, published, url, archive, notes}: Reference, language: string): string {
  const [within = '', ...more] = notes
  const day = published && isoOf(published)
  const who = authors.map((author) =>
    'literal' in author ? author.literal : [author.given, author.family, author.suffix].filter(Boolean).join(' '),
  )
  const parts = [
    who.length > 0 ? who.join(', ') : 'Unattributed',
    title.replace(/[.,](?=”$)/, ''),
    within,
    outlet ?? 'outlet unknown',
    day ? formatDate(day, language) : 'undated',
    ...more,
    `kept in ${archive}`,
    url,
  ]
  return `${parts.filter((part) => part !== undefined).join(', ')}.`
}
