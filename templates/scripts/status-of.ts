import type {Answer} from '../../src/search/read/search.ts'
import {make} from './make.ts'
import {messages, say} from './words-of-page.ts'

/** What the line above the results says: how many there are, and how well they answer. */
export function statusOf(
  answer: Answer,
  unknown: readonly string[],
  typed: string,
): {readonly status: string; readonly perhaps: readonly (Node | string)[]} {
  const {articles, fit, nowhere, perhaps, instead} = answer
  const count = articles.length === 0 ? messages.nothing : say(messages.found, {count: articles.length})
  const quoted = nowhere.map((word) => (/^“/.test(word) ? word : say(messages.quote, {word}))).join(', ')
  const how = articles.length === 0 ? '' : noteOf(fit, quoted, instead, /["“”„«]/.test(typed))
  const meant = perhaps === undefined || instead ? [] : askAgain(perhaps)
  const replaced =
    instead && perhaps !== undefined
      ? [say(messages.instead, {words: quoted, better: say(messages.quote, {word: perhaps})})]
      : []
  return {status: [`${count}${how}`, ...unknown].join(' '), perhaps: [...meant, ...replaced]}
}

function noteOf(fit: Answer['fit'], nowhere: string, instead: boolean, quotation: boolean): string {
  if (instead) return ''
  switch (fit) {
    case 'exactly':
      return quotation ? messages.exactly : ''
    case 'loosely':
      return messages.loosely
    case 'partly':
      return nowhere ? say(messages.nowhere, {words: nowhere}) : messages.partly
    default:
      return fit satisfies never
  }
}

function askAgain(words: string): (Node | string)[] {
  const query = new URLSearchParams(location.search)
  query.set('q', words)
  const [before = '', after = ''] = messages.perhaps.split('{words}')
  return [before, make('a', {href: `?${query}`, textContent: words}), after]
}
