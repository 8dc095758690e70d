import {outletNamed} from '../../lines/outlet-named.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {lowerAt, textAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import type {Sentence} from '../../text/sentences.ts'
import type {Token} from '../../text/tokens.ts'
import {outletWords} from '../../vocabulary/page/outlet-words.ts'
import {
  askers,
  beforeTalking,
  behindAnnouncedNames,
  determinersOfAskers,
  interviewNouns,
  passiveAuxiliaries,
  pronounsOfInterviewed,
  questioningVerbs,
  talkingVerbs,
  verbsOfInterviewed,
} from '../../vocabulary/speech/interview-words.ts'
import {findTurns} from './find-turns.ts'
import {type NameAbove, namesAbove} from './names-above.ts'

export const introducedAsInterviewed = defineRule({
  name: 'introduced-as-interviewed',
  says: 'The article introduces the name as the one it has interviewed.',
  example: 'We spoke to Ana Ruiz. ¶ Q: Why ships?',
})

/**
 * The one person whom an interview in questions and answers (`Q: …`, `A: …`) introduces in its headline or above the first
 * turn: `She spoke to the Journal about tin`, `Q&A with Ana Ruiz`. Nobody where it introduces two, or where it is not told
 * who asked whom: `The bell-caster spoke to Ana Ruiz.`
 */
export function findInterviewed(reading: Reading): NameAbove | undefined {
  const turns = findTurns(reading)
  if (![...turns.values()].some(({unnamed}) => unnamed)) return undefined
  const firstTurn = Math.min(...turns.keys())
  const names = namesAbove(reading, firstTurn)
  const introduced = reading.sentences
    .filter(({firstToken}) => firstToken < firstTurn)
    .flatMap((sentence) => introducedIn(reading, sentence, names) ?? [])
  const [person] = introduced
  return introduced.every(({name}) => name === person?.name) ? person : undefined
}

/** Whom one sentence introduces. */
function introducedIn(
  {tokens, blocks}: Reading,
  sentence: Sentence,
  names: readonly NameAbove[],
): NameAbove | undefined {
  const {firstToken, lastToken, block} = sentence
  const here = names.filter(({first}) => first >= firstToken && first < lastToken)
  // Two names: one of them may have asked.
  if (here.some(({name}) => name !== here[0]?.name)) return undefined
  const alone = names.every(({name}) => name === names[0]?.name) ? names[0] : undefined
  if (blocks[block]?.role === 'headline' && here.some((one) => isAnnounced(tokens, one, sentence))) return here[0]
  for (let at = firstToken; at < lastToken; at++) {
    const lower = lowerAt(tokens, at)
    const before = here.findLast(({last}) => last <= at)
    const behind = here.find(({first}) => first > at)
    if (talkingVerbs.has(lower)) {
      const to = lowerAt(tokens, at + 1) === 'down' ? at + 2 : at + 1
      if (!/^(?:to|with)$/.test(lowerAt(tokens, to))) continue
      if (behind && isNear(behind, to)) return isAsker(tokens, at - 1, sentence) ? behind : undefined
      if (!isAsker(tokens, to + 1, sentence)) continue
      return before ?? (pronounsOfInterviewed.has(subjectBefore(tokens, at)) ? alone : undefined)
    }
    if (questioningVerbs.has(lower)) {
      if (behind && isNear(behind, at)) return isAsker(tokens, at - 1, sentence) ? behind : undefined
      if (passiveAuxiliaries.has(lowerAt(tokens, at - 1))) return before
    }
    if (verbsOfInterviewed.has(lower) && tokens.slice(at, at + 4).some((token) => token.lower === 'questions'))
      return before
    if (interviewNouns.has(lower) || isQandA(tokens, at)) {
      const end = isQandA(tokens, at) ? at + 3 : at + 1
      if (lowerAt(tokens, end) === 'with') {
        if (behind && isNear(behind, end)) return behind
        if (isAsker(tokens, end + 1, sentence)) return here[0]
      }
    }
  }
  return undefined
}

/** `Q&A: Ana Ruiz on bells`; the label may be a block of its own. */
const isAnnounced = (tokens: readonly Token[], {first, last}: NameAbove, {lastToken}: Sentence): boolean =>
  textAt(tokens, first - 1) === ':' &&
  (interviewNouns.has(lowerAt(tokens, first - 2)) || isQandA(tokens, first - 4)) &&
  behindAnnouncedNames.has(last < lastToken ? lowerAt(tokens, last) : '')

/** With a calling between: `with the bell-caster Ana Ruiz`, and no clause. */
const isNear = ({first}: NameAbove, from: number): boolean => first <= from + 5

/** `Q&A`, which is three tokens. */
const isQandA = (tokens: readonly Token[], at: number): boolean =>
  /^q [&+] a$/.test([at, at + 1, at + 2].map((one) => lowerAt(tokens, one)).join(' '))

/** Whether the paper asks, in the noun phrase that begins or ends here: `we`, `us`, `the Journal`, `Harbour Post`, `our reporter`. */
function isAsker(tokens: readonly Token[], at: number, {firstToken, lastToken}: Sentence): boolean {
  const isPart = (place: number): boolean =>
    place >= firstToken &&
    place < lastToken &&
    (tokens[place]?.capital === true || determinersOfAskers.has(lowerAt(tokens, place)))
  let [from, to] = [at, at]
  while (isPart(from - 1)) from--
  while (isPart(to) && isPart(to + 1)) to++
  // our reporter
  if (determinersOfAskers.has(lowerAt(tokens, to))) to++
  const name = tokens.slice(from, to + 1)
  return (
    name.some(({lower}) => askers.has(lower) || outletWords.has(lower)) ||
    outletNamed(name.map(({text}) => text).join(' ')) !== undefined
  )
}

/** The word before a verb and its adverb: `She recently spoke`, `He has spoken`. */
function subjectBefore(tokens: readonly Token[], verb: number): string {
  let at = verb - 1
  while (at > verb - 3 && (beforeTalking.has(lowerAt(tokens, at)) || lowerAt(tokens, at).endsWith('ly'))) at--
  return lowerAt(tokens, at)
}
