import {type AskingWords, askingWords} from '../../vocabulary/questions/asking-words.ts'
import type {Wanted} from './read-question.ts'

/**
 * What of a question has to be found: `What did Ana Ruiz say about ferries in 2021?` asks for `Ana Ruiz ferries 2021`.
 * A quotation stays whole, capitals are meant (`WHO`, `US`), and of a question of small words alone nothing is left out.
 *
 * @param language of the archive; a question in another one is told by how it asks.
 */
export function tellingWords(wanted: readonly Wanted[], language: string): readonly Wanted[] {
  const own = languageAsking(wanted, language)
  if (!own) return wanted
  const {small, asks, tells} = own
  const isAsked = wanted.some((one) => asksBy(one, own))
  const shouted = wanted.every(({printed}) => isCapital(printed))
  const sets = isAsked ? [small, asks, tells] : [small, asks]
  const telling = wanted.filter((one) => (isCapital(one.printed) && !shouted) || !isOf(one, ...sets))
  return telling.length > 0 ? telling : wanted
}

/** The language with the most of its words in the question; one that the archive is not in has to ask as well. */
function languageAsking(wanted: readonly Wanted[], language: string): AskingWords | undefined {
  const own = askingWords.get(language.slice(0, 2))
  const hits = ({small, asks, tells}: AskingWords): number =>
    wanted.filter((one) => isOf(one, small, asks, tells)).length
  let best = own
  for (const other of askingWords.values())
    if (wanted.some((one) => asksBy(one, other)) && hits(other) > (best ? hits(best) : 1)) best = other
  return best
}

const asksBy = (one: Wanted, {small, asks}: AskingWords): boolean =>
  isOf(one, small, asks) && one.words.some((word) => asks.has(word))

/** `Qu’a-t-il` is four of them. */
const isOf = ({words, exact}: Wanted, ...sets: readonly ReadonlySet<string>[]): boolean =>
  !exact && words.every((word) => sets.some((set) => set.has(word)))

const isCapital = (printed: string): boolean =>
  printed.length > 1 && /\p{Lu}/u.test(printed) && !/\p{Ll}/u.test(printed)
