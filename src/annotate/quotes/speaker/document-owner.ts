import {lowerAt, textAt} from '../../../text/cursor.ts'
import {determiners, indefinites} from '../../../vocabulary/english/function-words.ts'
import {
  issuingVerbs,
  platforms,
  relayingParticiples,
  studies,
  utterances,
} from '../../../vocabulary/speech/anaphor-words.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import {tokenAt} from '../grammar/token-at.ts'
import type {Meant, Mentioned} from './mentioned.ts'
import {phraseFrom} from './phrase-from.ts'
import {subjectOfStretch} from './subject-of-stretch.ts'

/**
 * Whose paper `the report` is, read off the place where it came in: `a report by the Taal Water Board`, `the Water Board’s
 * report`, `In a report the Water Board said`, `The Water Board released a report`. Undefined where the last paper of that
 * kind is nobody’s by name.
 */
export function documentOwner(question: Mentioned, noun: string): Meant | undefined {
  const {layout, mention} = question
  const {tokens, passageOf} = layout
  const family = studies.has(noun) ? studies : new Set([noun])
  for (let at = mention.first - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || !family.has(token.lower) || passageOf[at] !== undefined || token.kind !== 'word') continue
    const owner = makerAfter(question, at) ?? ownerBefore(question, at) ?? bodyIn(question, at)
    if (owner) return owner.kind === 'group' && !bearsName(owner) ? undefined : {...owner, certainty: 'inferred'}
    // a study of two schools: another paper came in, and it is nobody’s
    if (isIndefinite(question, at)) return undefined
  }
  return noun === 'report' ? outletThatReported(question) : undefined
}

/** `report issued on Monday by the Taal Water Board`: the body behind the paper. */
export function makerAfter({layout, mention, meantBy}: Mentioned, noun: number): Meant | undefined {
  const {tokens} = layout
  const stretch = layout.stretches[stretchAt(layout, noun)]
  if (!stretch) return undefined
  for (let at = noun + 1; at < Math.min(stretch.last, noun + 8); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return undefined
    // the dying words of Ana Ruiz, the message of the board
    const of = token.lower === 'of' && utterances.has(lowerAt(tokens, noun))
    if (token.lower !== 'by' && !((of || token.lower === 'from') && at === noun + 1)) continue
    if (relayingParticiples.has(lowerAt(tokens, at - 1)) || /ly$/.test(lowerAt(tokens, at - 1))) return undefined
    // The report from the board claims: within the mention its verb is known, and may look like a noun.
    const phrase = phraseFrom(layout, at + 1, noun < mention.last && at < mention.last ? mention.last : stretch.last)
    const meant = phrase && meantBy(phrase)
    return meant && meant.certainty !== 'guessed' ? meant : undefined
  }
  return undefined
}

/** `the Water Board’s report`, `the Water Board report`: the name in front of the paper. */
function ownerBefore(question: Mentioned, noun: number): Meant | undefined {
  const {layout, named, people, organisations} = question
  const {tokens} = layout
  let at = noun - 1
  while (at > noun - 3 && tokens[at]?.kind === 'word' && !tokens[at]?.capital && !determiners.has(lowerAt(tokens, at)))
    at--
  const possessed = tokens[at]?.kind === 'possessive' || textAt(tokens, at) === '’' || textAt(tokens, at) === "'"
  const end = tokens[possessed ? at - 1 : at]?.end
  if (end === undefined) return undefined
  const body = organisations.find(({mentions}) => mentions.some((one) => one.end === end))
  if (body && !possessed && platforms.has(body.name.toLowerCase())) return undefined
  if (body) return {name: body.name, kind: 'organisation', certainty: 'inferred'}
  const one = possessed ? named.find((mention) => mention.end === end) : undefined
  const person = people[one?.person ?? -1]
  return one && person && {name: person.name, kind: 'person', person: one.person, certainty: 'inferred'}
}

/** A body that speaks or acts beside its paper; a person beside it need not have written it. */
function bodyIn(question: Mentioned, noun: number): Meant | undefined {
  const meant = speakerIn(question, noun)
  return meant && (meant.kind === 'organisation' || bearsName(meant)) ? meant : undefined
}

/** `Ruiz’ campaign`, `the Ruiz administration`: a body that is known by whose it is. */
export const bearsName = ({kind, name}: Meant): boolean => kind === 'group' && /\s\p{Lu}|['’]/u.test(name)

/** `The Morning Herald reported that it leaked. … according to the report`: the one outlet’s words that the article hands on. */
function outletThatReported({layout: {tokens}, mention, spoken}: Mentioned): Meant | undefined {
  const outlets = new Map<string, Meant>()
  for (const {at, speaker} of spoken) {
    if (at >= mention.first || speaker.kind !== 'organisation' || lowerAt(tokens, at) !== 'reported') continue
    outlets.set(speaker.name, {...speaker, certainty: 'inferred'})
  }
  return outlets.size === 1 ? [...outlets.values()][0] : undefined
}

/** `In a study, the Water Board found`, `the Water Board released a study`: who speaks or acts in that sentence. */
function speakerIn({layout, spoken, meantBy}: Mentioned, noun: number): Meant | undefined {
  const {tokens} = layout
  const index = stretchAt(layout, noun)
  const stretch = layout.stretches[index]
  if (!stretch) return undefined
  let at = noun - 1
  while (at > noun - 4 && tokens[at]?.kind === 'word' && !determiners.has(lowerAt(tokens, at))) at--
  if (!determiners.has(lowerAt(tokens, at))) return undefined
  const before = lowerAt(tokens, at - 1)
  if (before === 'in') {
    const {speaker} = spoken.find((one) => one.at >= stretch.first && one.at < stretch.last) ?? {}
    if (speaker && tokenAt(layout, speaker.mention.start) !== noun) return {...speaker, certainty: 'inferred'}
  }
  if (!issuingVerbs.has(before)) return undefined
  const subject = subjectOfStretch(layout, stretch)
  return subject && subject.last <= at ? meantBy(subject) : undefined
}

const isIndefinite = ({layout: {tokens}}: Mentioned, noun: number): boolean => {
  for (let at = noun - 1; at > noun - 4; at--) if (indefinites.has(lowerAt(tokens, at))) return true
  return false
}
