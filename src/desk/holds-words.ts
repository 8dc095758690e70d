import type {Article} from '../model.ts'
import {titleOf} from '../view/words.ts'
import type {DeskDoubt} from './desk-doubt.ts'

/** Tells whether a text holds every word that was typed, in any order and without regard to case and accents: `bridge orvik`. */
export function holdsWords(typed: string): (text: string) => boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return (text) => {
    const all = plain(text)
    return words.every((word) => all.includes(word))
  }
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What a doubt is found by: headline, file, outlet, and the statement, person or story it is of. */
export function wordsOfDoubt({of, other = ''}: DeskDoubt, article: Article): string {
  const {file, source, quotes, people} = article.record
  const statement = quotes.find(({id}) => id === of)
  const person = people.find(({id}) => id === of)
  return [
    titleOf(article),
    file,
    source?.value,
    statement?.text,
    statement?.speaker?.name,
    person?.name,
    of,
    other,
  ].join(' ')
}
