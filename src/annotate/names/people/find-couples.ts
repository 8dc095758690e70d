import {defineRule} from '../../../rules/define-rule.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {kinTogether} from '../../../vocabulary/names/namesake-words.ts'
import type {Occurrence} from '../candidates/candidate.ts'
import {label, type Page} from '../page.ts'
import {kind} from '../word-kinds.ts'
import {wordsOfTokens} from '../words-of-tokens.ts'
import type {Accepted} from './gather-people.ts'

export const couple = defineRule({
  name: 'couple',
  says: 'A man and a woman are named together, the family name once.',
  example: 'Jan and Ana Ruiz opened the bridge.',
})

/**
 * The first of two who share the family name of the second: `Jan and Ana Ruiz`. The word is a given name and nothing else: `Clinton and
 * Ana Ruiz` are two families, and of `Jan Novak, Beck and Ana Ruiz` Beck is.
 */
export function findCouples(page: Page, accepted: readonly Accepted[]): Accepted[] {
  return accepted.flatMap(({candidate}) => {
    const {words, kinds} = candidate
    if (words.length !== 2) return []
    return candidate.occurrences.flatMap(({first, title}): Accepted[] => {
      const at = first - 2
      if (title !== first || lowerAt(page.tokens, first - 1) !== 'and') return []
      const areKin = standsBehindKin(page, at)
      if (!areKin && !(isGivenAlone(page, at) && areManAndWoman(page.kinds[at] ?? 0, kinds[0] ?? 0))) return []
      const occurrence: Occurrence = {first: at, last: at + 1, title: at, honorific: false}
      const [, family = ''] = candidate.name.split(' ')
      return [
        {
          candidate: {
            name: `${page.tokens[at]?.text} ${family}`,
            words: [lowerAt(page.tokens, at), words[1] ?? ''],
            kinds: [page.kinds[at] ?? 0, kinds[1] ?? 0],
            occurrences: [occurrence],
          },
          rule: couple.name,
          certainty: 'inferred',
          at: occurrence,
        },
      ]
    })
  })
}

/** `the parents,|Khizr and Ghazala Ruiz`, `the brothers|Jan and Piet Ruiz`: what they are to each other makes one family of any names. */
function standsBehindKin({tokens, nameLike, label: labels}: Page, at: number): boolean {
  const kin = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return nameLike[at] === 1 && labels[at] === label.none && kinTogether.has(lowerAt(tokens, kin))
}

/** A given name that is no family name and that the article prints only here. */
function isGivenAlone({tokens, kinds, nameLike, label: labels}: Page, at: number): boolean {
  const bits = kinds[at] ?? 0
  if (!nameLike[at] || nameLike[at - 1] || labels[at] !== label.none || tokens[at - 1]?.text === ',') return false
  if ((bits & kind.given) === 0 || (bits & (kind.surname | kind.wordSurname | kind.place | kind.newspaper)) !== 0)
    return false
  return wordsOfTokens(tokens).times.get(lowerAt(tokens, at)) === 1
}

const genders = kind.female | kind.male

const areManAndWoman = (one: number, other: number): boolean => {
  const [a, b] = [one & genders, other & genders]
  return (a | b) === genders && a !== genders && b !== genders
}
