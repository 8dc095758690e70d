import {correctionKinds} from '../../corrections/correction-kinds.ts'
import type {Corrected} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {wordsOf} from '../statements/words-of.ts'
import {firstWords} from '../words.ts'

/** One thing that the archivist corrected, ready to print: what is right, what was read by machine, by whom and why. */
export interface CorrectedLine {
  readonly label: string
  /** What it is of, where that is not the page itself: the words of a statement, a name. */
  readonly about?: string
  readonly to?: Address
  readonly value?: string
  readonly extracted?: string
  readonly by?: string
  readonly why?: string
}

/** What a page says of corrections, in the order in which they were obeyed. */
export function correctedLines(
  corrections: readonly Corrected[] | undefined,
  catalogue: Catalogue,
): readonly CorrectedLine[] {
  return (corrections ?? []).map(({what, of, value, extracted, by, why}) => {
    const kind = correctionKinds[what]
    const statement = catalogue.quote.get(of)
    const shown = value === undefined ? undefined : nameOf(value, catalogue)
    return {
      label: kind.label,
      ...(statement && {about: firstWords(wordsOf(statement), 80), to: addressOf.quote(of)}),
      ...(shown !== undefined && {value: shown}),
      ...(extracted !== undefined && {extracted: nameOf(extracted, catalogue)}),
      ...(by !== undefined && {by}),
      ...(why !== undefined && {why}),
    }
  })
}

/** A person, story or statement by its name where a correction has its id. */
function nameOf(value: string, {person, story, quote}: Catalogue): string {
  const statement = quote.get(value)
  if (statement) return firstWords(wordsOf(statement), 80)
  return person.get(value)?.name ?? story.get(value)?.title ?? value
}
