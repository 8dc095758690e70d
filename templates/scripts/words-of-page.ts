import type {Messages} from '../../src/messages/messages.ts'
import {type Message, type Speech, say as sayIn} from '../../src/messages/say.ts'

/** What the program says, in the language of the site; put here when it is bundled. */
declare const MESSAGES: Messages['search'] & Pick<Messages, 'certainty' | 'kinds'> & Speech

export const messages = MESSAGES

/** A message with its values, in the language of the page. */
export const say = (message: Message, values: Readonly<Record<string, string | number>> = {}): string =>
  sayIn(message, values, MESSAGES)
