import type {Article, Certainty} from '../model.ts'
import {wholeLetters} from '../text/whole-letters.ts'

/** `count(2, 'article')` is “2 articles”; large numbers are grouped: “12,000 articles”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** “12,000”, with a comma on every machine. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What each certainty means, in a sentence's middle. */
export const certaintyInWords: Readonly<Record<Certainty, string>> = {
  stated: 'printed in the text',
  inferred: 'concluded from the text',
  guessed: 'the best of several readings',
}

/**
 * What to call an article: its headline; without one its first words, in the brackets that librarians set around a title
 * of their own; and only where there is no text either the name of its file.
 */
export function titleOf({record}: Article): string {
  if (record.headline) return record.headline.value
  return record.text ? `[${firstWords(record.text, 60)}]` : record.file.slice(record.file.lastIndexOf('/') + 1)
}

/** The first words of a text, cut at a word, for a description or a preview. */
export function firstWords(text: string, length: number): string {
  // The rest of a long article has no part in it.
  const enough = text.slice(0, length * 4)
  const plain = enough.replace(/\s+/g, ' ').trim()
  if (plain.length <= length) return enough.length < text.length ? `${plain}…` : plain
  const cut = plain.lastIndexOf(' ', length - 1)
  return `${wholeLetters(plain, cut > length / 3 ? cut : length - 1).replace(/[\s,;:–—-]+$/, '')}…`
}

/** “Topic” of “topic”: a word of the interface that stands by itself. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
