import type {Reading} from '../../../text/reading.ts'
import {attributeWords} from './attribute-words.ts'

/** A name printed in full as a speaker's, and the rule that gave it words. */
export interface NameOfSpeaker {
  readonly name: string
  readonly rule: string
}

/** The people whom an article in another language names in full as speakers: `Remedios Otxoa`, of `dijo la alcaldesa, Remedios Otxoa`. */
export function namesOfSpeakers(reading: Reading, language: string): NameOfSpeaker[] {
  const {text, tokens} = reading
  return attributeWords(reading, language).flatMap(({name, rule, pronoun}) => {
    if (!name || rule === undefined || pronoun || name.last - name.first < 2) return []
    return [{name: text.slice(tokens[name.first]?.start, tokens[name.last - 1]?.end).replace(/\s+/g, ' '), rule}]
  })
}
