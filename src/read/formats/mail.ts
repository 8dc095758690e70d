import {forwardedMail, holdsForwardedMail} from '../documents/forwarded-mail.ts'
import {metadataOfMail} from '../documents/mail-header.ts'
import {readMail} from '../documents/read-mail.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import {textOfMarkup} from '../documents/text-of-markup.ts'
import type {Reader} from '../reader.ts'

/**
 * `letter.eml`: a newsletter. Its plain part where it is more than a hint to look at the other, else the text of the
 * part in HTML.
 */
export const mail: Reader = {
  name: 'mail',
  endings: ['eml'],
  largest: 50 * 1024 * 1024,
  read: async (source) => {
    const letter = await readMail(source.bytes)
    const plain = (letter.text ?? '').replace(/\r\n?/g, '\n').trim()
    const marked = letter.html === undefined ? '' : textOfMarkup(letter.html)
    const header = {
      subject: letter.subject ?? '',
      from: letter.from?.name ?? '',
      date: letter.headers.find(({key}) => key === 'date')?.value ?? '',
    }
    const text = plain.length * 2 > marked.length ? plain : marked
    const forwarded = forwardedMail(text)
    // Who sends a newsletter on, with a word of their own above it, is not the paper, and their day is not its.
    const own = holdsForwardedMail(text) ? {...header, from: '', date: ''} : header
    return [seedOfText(source, mail.name, forwarded?.text ?? text, metadataOfMail({...own, ...forwarded?.header}))]
  },
}
