import {declaredEncoding, declaresWindows1252} from '../encodings/declared-encoding.ts'
import {type Decoded, decodeAs, invalidUtf8} from '../encodings/decode.ts'
import type {Reader} from '../reader.ts'
import {readAs} from './plain.ts'

/** `vote.html`: a page as a browser saved it, in the encoding it declares where it is no UTF-8. */
export const html: Reader = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml'],
  read: (source) => {
    const encoding = declaredEncoding(source.bytes)
    if (encoding !== undefined) return readAs('html', {...source, text: () => decodeAs(encoding, source.bytes)})
    return readAs('html', {...source, text: () => withoutWarningOf(source.text(), source.bytes)})
  },
}

const withoutWarningOf = (decoded: Decoded, bytes: Uint8Array): Decoded =>
  'raw' in decoded && declaresWindows1252(bytes)
    ? {...decoded, warnings: decoded.warnings.filter(({rule}) => rule !== invalidUtf8.name)}
    : decoded
