import type {Messages} from '../messages.ts'
import {en, type GroundMessages} from './en.ts'

/**
 * What a fact is concluded from, in the language of the page: `they name Karel Novak and Ilse Brandt` is “sie nennen
 * Karel Novak und Ilse Brandt”, and a day that a stage has worked out is written as the page writes days. A sentence that
 * no stage is known to write stays as it is, and so does what is not a sentence: `--08-15`, `1953 + 70`.
 */
export function sayGround(says: string, messages: Grounds, dayInWords: (iso: string) => string): string {
  const {grounds} = messages
  for (const {name, pattern} of patterns) {
    const match = pattern.exec(says)
    if (!match) continue
    return grounds[name].replace(/\{(?<value>\w+)\}/g, (_, value: string) => {
      const words = match.groups?.[value] ?? ''
      if (value === 'day' || value === 'last') return dayInWords(words)
      if (value === 'names') return words.replace(lastAnd, ` ${grounds.and} `)
      return value === 'reasons' ? reasonsIn(words, messages, dayInWords) : words
    })
  }
  return says
}

const lastAnd = / and (?=[^,]*$)/

/** `the same statement, 4 names that few articles have and words that few others use`, each said by itself. */
function reasonsIn(words: string, messages: Grounds, dayInWords: (iso: string) => string): string {
  const reasons = words.split(lastAnd).flatMap((some) => some.split(', '))
  const said = reasons.map((reason) => sayGround(reason, messages, dayInWords))
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(` ${messages.grounds.and} `)
}

/** Longer sentences first: `both have words, on one day` is also `both have {reasons}`. */
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

type Grounds = Pick<Messages, 'grounds'>
