import type {Quote} from '../model.ts'
import {wordsAt} from '../text/words-at.ts'
import {cueAuxiliaries, plainCues} from '../vocabulary/speech/plain-cues.ts'

/**
 * The words of a statement's cue where they say more than that something was said: without “denied”, “its lines were
 * at fault” would stand under the name of those who denied it. Nothing for `said` and its like.
 *
 * @param raw the text of the file, which the cue's offsets count in
 *
 * @example
 * tellingCue({cue: {start: 10, end: 16}}, 'The board denied that the dam had cracked.') // 'denied'
 */
export function tellingCue({cue}: Pick<Quote, 'cue'>, raw: string): string | undefined {
  const words = cue && wordsAt(raw, cue).replace(/\s+/g, ' ').trim()
  return words === undefined || words === '' || words.length > longest || isPlain(words) ? undefined : words
}

/** A cue that goes on for longer has swallowed circumstances. */
const longest = 40

function isPlain(cue: string): boolean {
  const words = cue.toLowerCase().split(' ')
  const first = words.findIndex((word) => !cueAuxiliaries.has(word))
  const rest = first < 0 ? '' : words.slice(first).join(' ')
  return plainCues.has(rest) || quotedAsSaying.test(rest)
}

/** `The paper quoted Ruiz as saying that …` */
const quotedAsSaying = /^quoted .* as saying$/
