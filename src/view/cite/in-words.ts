import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import {formatDate} from '../format-date.ts'
import {isoOf} from './iso-of.ts'
import type {Reference} from './reference.ts'

/**
 * A statement's reference as a sentence for a footnote: Elena Marsh, “The bridge is safe”, quoted in “Harbour bridge
 * reopens”, Northport Courier, 4 March 2021, kept in The Bay Archive, https://….
 */
export function inWords(
  {title, authors, outlet, published, url, archive, notes}: Reference,
  messages: Messages,
  language: string,
): string {
  const {citing, article} = messages
  const [within = '', ...more] = notes
  const day = published && isoOf(published)
  const who = authors.map((author) =>
    'literal' in author ? author.literal : [author.given, author.family, author.suffix].filter(Boolean).join(' '),
  )
  const parts = [
    who.length > 0 ? who.join(', ') : citing.unattributed,
    title.replace(/[.,](?=”$)/, ''),
    within,
    outlet ?? article.outletUnknown,
    day ? formatDate(day, language) : article.undated,
    ...more,
    say(citing.keptIn, {archive}, messages),
    url,
  ]
  return `${parts.filter((part) => part !== undefined).join(', ')}.`
}
