import type {Article, PersonInArticle, Quote} from '../model.ts'
import {lastWord} from '../text/last-word.ts'
import {englishFemaleNames, englishMaleNames} from '../vocabulary/names/english-given-names.ts'
import {femaleNames, maleNames} from '../vocabulary/names/given-names.ts'
import {genderOfPronoun} from '../vocabulary/speech/gender-nouns.ts'

/** Whom a pronoun may mean as well as the speaker it was given to. */
export interface Rival {
  readonly pronoun: string
  readonly name: string
}

/**
 * Somebody of the right gender who is named about where the speaker is, or after: `Judge Thorn read the charge. Novak
 * listened with his hat on. “The law knows no night shift,” he said.`
 */
export function rivalOf({speaker, text}: Quote, {raw, record}: Article): Rival | undefined {
  if (speaker?.certainty !== 'inferred' || speaker.person === undefined) return undefined
  const {start, end} = speaker.mention
  const pronoun = raw.slice(start, end).toLowerCase()
  const gender = genderOfPronoun.get(pronoun)
  if (gender === undefined) return undefined
  const named = ({mentions}: PersonInArticle): number =>
    Math.max(-1, ...mentions.filter((one) => names.has(one.kind) && one.start < start).map((one) => one.start))
  const meant = record.people.find(({id}) => id === speaker.person)
  if (!meant) return undefined
  const from = Math.max(named(meant) - nearby, start - farthest)
  const [rival] = record.people
    .filter((one) => one !== meant && named(one) >= from && !isOfOther(gender, one.name) && !speaksOf(text, one))
    .sort((a, b) => named(b) - named(a))
  return rival && {pronoun: raw.slice(start, end), name: rival.name}
}

/** Nobody says of himself: “Cruz is our best debater,” he said. */
const speaksOf = (text: string, {name}: PersonInArticle): boolean => text.includes(lastWord(name))

const names: ReadonlySet<string> = new Set(['full', 'surname'])
/** In letters: the sentence before the one that names the speaker. */
const nearby = 120
/** Two paragraphs: further back, a pronoun means nobody. */
const farthest = 500

const only = {
  female: new Set([...femaleNames, ...englishFemaleNames]),
  male: new Set([...maleNames, ...englishMaleNames]),
} as const

function isOfOther(gender: 'female' | 'male', name: string): boolean {
  const [given = ''] = name.toLowerCase().split(' ')
  return only[gender === 'female' ? 'male' : 'female'].has(given) && !only[gender].has(given)
}
