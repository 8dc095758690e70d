import type {Messages} from '../messages.ts'
import {en, type GroundMessages} from './en.ts'

/**
 * What a fact is concluded from, in the language of the page: `they name Karel Novak and Ilse Brandt` is “sie nennen
 * Karel Novak und Ilse Brandt”. A sentence that no stage is known to write stays as it is, and so does what is not a
 * sentence: `--08-15`, `1953 + 70`.
 */
export function sayGround(says: string, {language, grounds}: Pick<Messages, 'language' | 'grounds'>): string {
  if (language === 'en') return says
  for (const {name, pattern} of patterns) {
    const values = pattern.exec(says)?.groups
    if (!values && !pattern.test(says)) continue
    return grounds[name].replace(/\{(?<value>\w+)\}/g, (_, value: string) => {
      const words = values?.[value] ?? ''
      return value === 'names' ? listedIn(words, grounds) : words
    })
  }
  return says
}

/** Longer sentences first: `both have words, on one day` is also `both have {names}`. */
const patterns = (Object.keys(en) as (keyof GroundMessages)[])
  .filter((name) => name !== 'and')
  .toSorted((a, b) => en[b].length - en[a].length)
  .map((name) => ({name, pattern: patternOf(en[name])}))

function patternOf(message: string): RegExp {
  const source = message
    .split(/(\{\w+\})/)
    .map((piece) => {
      const value = /^\{(\w+)\}$/.exec(piece)?.[1]
      if (value === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return `(?<${value}>${value === 'count' ? '\\d+' : '.+'})`
    })
    .join('')
  return new RegExp(`^${source}$`, 's')
}

/** `Velm, depot and Tram`: the last two joined as the language does. */
const listedIn = (words: string, {and}: GroundMessages): string => words.replace(/ and (?=[^,]*$)/, ` ${and} `)
