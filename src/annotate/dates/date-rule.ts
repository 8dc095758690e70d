import type {DateShape} from '../../model.ts'
import type {Sieve} from '../../rules/sieve.ts'
import type {Word} from './word.ts'

/** Where a date may begin: the words of the article and an index into them. */
export interface Place {
  readonly words: readonly Word[]
  readonly at: number
}

/** A date that reaches from the place it was asked at to `last`, exclusive; `first` where it begins before the place. */
export interface FoundDate {
  readonly first?: number
  readonly last: number
  readonly shape: DateShape
}

/** A found date with a calendar's parts. */
export interface FoundCalendar extends FoundDate {
  readonly shape: Extract<DateShape, {kind: 'calendar'}>
}

/** A sieve that is asked only at the words it `opens` with, in lower case; `number` is every token of figures. */
export interface DateRule extends Sieve<Place, FoundDate> {
  readonly opens: Iterable<string>
}

/** The word at an index in lower case; empty beyond the ends and across a sentence, so that rules read on safely. */
export function wordAt({words, at}: Place, offset: number): string {
  const word = words[at + offset]
  return word && word.sentence === words[at]?.sentence ? word.lower : ''
}
