import type {Token} from '../../../text/tokens.ts'

const dashes: ReadonlySet<string> = new Set('— – ― -'.split(' '))
const closers: ReadonlySet<string> = new Set(', . ! ? …'.split(' '))
const pauses: ReadonlySet<string> = new Set(', . ; : — – ―'.split(' '))

/** A dash or a hyphen that stands alone. */
export const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && dashes.has(token.text)

/** `8-year-old`, `pro-Taal`: a hyphen with no space on either side parts nothing. */
export const joinsWords = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end

/** What closes a clause inside marks: `“It held,”`. */
export const isCloser = (token: Token | undefined): boolean => token !== undefined && closers.has(token.text)

/** What ends a clause outside marks. */
export const isPause = (token: Token | undefined): boolean => token !== undefined && pauses.has(token.text)
