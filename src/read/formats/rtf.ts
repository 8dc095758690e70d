import {rtfText} from '../documents/rtf-text.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import type {Reader} from '../reader.ts'

/** `vote.rtf`: a document of any word processor; its first bytes are `{\rtf`. */
export const rtf: Reader = {
  name: 'rtf',
  endings: ['rtf'],
  largest: 100 * 1024 * 1024,
  read: (source) => {
    const text = new TextDecoder('latin1').decode(source.bytes)
    if (!text.startsWith('{\\rtf')) throw new Error('it does not begin with {\\rtf')
    return [seedOfText(source, 'rtf', rtfText(text))]
  },
}
