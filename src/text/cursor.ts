/**
 * What stands at a place among tokens, behind either end too: `Ruiz said` has nothing before `Ruiz`, and a rule that
 * asks whether `that` or `according` stands there wants a plain no.
 *
 * Plain functions over the list and a place in it: rules look two or three words to either side of tens of thousands of
 * words, and an object for each look would cost more than the look.
 */
interface Spelled {
  readonly text: string
  readonly lower: string
}

/**
 * The small letters of the token at `at`, an index into `tokens`; '' before the first and behind the last.
 *
 * `According to Ruiz …`: `lowerAt(tokens, 0)` is `according`, `lowerAt(tokens, -1)` is ''.
 */
export const lowerAt = (tokens: readonly Pick<Spelled, 'lower'>[], at: number): string => tokens[at]?.lower ?? ''

/** The token at `at` as it is printed, `According` above; '' before the first and behind the last. */
export const textAt = (tokens: readonly Pick<Spelled, 'text'>[], at: number): string => tokens[at]?.text ?? ''

/** The small letters of a token that may be missing, as the one behind `said` in `“No,” Ruiz said` is; '' then. */
export const lowerOf = (token: Pick<Spelled, 'lower'> | undefined): string => token?.lower ?? ''
