import {declaredEncoding} from '../encodings/declared-encoding.ts'
import {decodeAs} from '../encodings/decode.ts'
import type {Reader} from '../reader.ts'
import {readAs} from './plain.ts'

/** `vote.html`: a page as a browser saved it, in the encoding it declares where it is no UTF-8. */
export const html: Reader = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml'],
  read: (source) => {
    const encoding = declaredEncoding(source.bytes)
    return readAs('html', encoding === undefined ? source : {...source, text: () => decodeAs(encoding, source.bytes)})
  },
}
