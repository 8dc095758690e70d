import {printedName} from '../../lines/person-name.ts'
import {soundsLikeOutlet} from '../../lines/sounds-like-outlet.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {callingsThatAreSurnames} from '../../vocabulary/names/person-nouns.ts'
import {titleAcronyms} from '../../vocabulary/names/title-acronyms.ts'
import {honorifics, titles} from '../../vocabulary/names/titles.ts'
import {kind, kindsOf} from '../names/word-kinds.ts'
import {findTurns} from './find-turns.ts'

export const opensTurn = defineRule({
  name: 'opens-turn',
  says: 'The name opens a turn of a transcript or an interview.',
  example: 'WENDELL MARSH, APPLE GROWER: Nobody called.',
})

/** The people whom the turns of a transcript name in full: `Wendell Marsh`. A paper that asks (`Harbour Post:`) is none. */
export function namesOfTurns(reading: Reading): string[] {
  const {text, tokens} = reading
  const names = new Set<string>()
  for (const {first, last, unnamed} of findTurns(reading).values()) {
    let begin = first
    while (begin < last && isTitle(tokens[begin]?.lower ?? '')) begin++
    // BAKER JOSEPHA LINDT: in capitals a calling looks like a name.
    if (last - begin > 2 && isCalling(tokens[begin]?.lower ?? '')) begin++
    const name = text.slice(tokens[begin]?.start, tokens[last - 1]?.end)
    if (!unnamed && last - begin > 1 && !soundsLikeOutlet(name)) names.add(printedName(name))
  }
  return [...names]
}

function isTitle(lower: string): boolean {
  const plain = lower.replace(/\.$/, '')
  return [lower, plain, `${plain}.`].some((word) => wordsOfRank.has(word))
}

const isCalling = (lower: string): boolean =>
  (kindsOf(lower) & kind.personNoun) !== 0 || callingsThatAreSurnames.has(lower)

const wordsOfRank: ReadonlySet<string> = new Set([...honorifics, ...titles, ...titleAcronyms])
