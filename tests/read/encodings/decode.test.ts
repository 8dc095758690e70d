import {describe, expect, it} from 'vitest'
import {decode} from '../../../src/read/encodings/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('Café “no” 😀')],
    ['UTF-8 with a byte order mark', utf8('\ufeffCafé “no” 😀')],
    ['UTF-16, little end first', utf16('\ufeffCafé “no” 😀', true)],
    ['UTF-16, big end first', utf16('\ufeffCafé “no” 😀', false)],
  ])('reads %s', (_encoding, file) => {
    expect(decode(file)).toEqual({raw: 'Café “no” 😀', warnings: []})
  })

  it('reads Windows-1252, and says so', () => {
    const decoded = decode(bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6e, 0x6f, 0x94))
    expect(decoded).toMatchObject({
      raw: 'Café “no”',
      warnings: [
        {rule: 'invalid-utf-8', span: {start: 3, end: 4}, says: expect.stringContaining('3 bytes are not UTF-8')},
      ],
    })
  })

  it('keeps what is UTF-8 beside one byte that is not', () => {
    expect(decode(Uint8Array.from([...utf8('Café 😀 '), 0x96, ...utf8(' é')]))).toMatchObject({raw: 'Café 😀 – é'})
  })

  it.each([
    ['a sequence cut off', [0x41, 0xe2, 0x80], 'Aâ€'],
    ['an overlong sequence', [0x41, 0xc0, 0xaf], 'AÀ¯'],
    ['half a surrogate pair', [0x41, 0xed, 0xa0, 0x80], 'Aí\u00a0€'],
  ])('loses no byte of %s', (_kind, values, raw) => {
    expect(decode(bytes(...values))).toMatchObject({raw})
  })

  it('shows what is missing in broken UTF-16', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0))).toMatchObject({
      raw: 'A\ufffdB',
      warnings: [{rule: 'invalid-utf-16', span: {start: 1, end: 2}}],
    })
  })

  it.each([
    ['nothing', bytes(), 'empty-file'],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'empty-file'],
    ['only white space', utf8(' \n\u00a0\n'), 'empty-file'],
    ['a zero byte', bytes(0x41, 0x42, 0x43, 0x00, 0x44, 0x45), 'binary-file'],
    ['control codes', bytes(...Array.from({length: 64}, (_, index) => index % 8 || 1)), 'binary-file'],
  ])('refuses %s', (_kind, file, rule) => {
    expect(decode(file)).toMatchObject({refused: {rule, says: expect.stringMatching(/\w{3}/)}})
  })

  it.each([true, false])('reads UTF-16 without its mark, and says so (little end first: %s)', (littleEndian) => {
    expect(decode(utf16('The café is closed.', littleEndian))).toMatchObject({
      raw: 'The café is closed.',
      warnings: [{rule: 'utf-16-without-mark'}],
    })
  })

  it('passes over a mark of UTF-16 before UTF-8', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, ...utf8('Café')]))).toEqual({raw: 'Café', warnings: []})
  })

  it('reads Mac Roman where that makes words, and says so', () => {
    // “Café,” said Jürgen’s niece
    const mac = [0xd2, 0x43, 0x61, 0x66, 0x8e, 0x2c, 0xd3, 0x20, 0x4a, 0x9f, 0x72, 0x67, 0x65, 0x6e, 0xd5, 0x73]
    expect(decode(bytes(...mac))).toMatchObject({
      raw: '“Café,” Jürgen’s',
      warnings: [{rule: 'mac-roman', span: {start: 0, end: 1}}],
    })
  })

  it('takes the end-of-file mark of DOS and one stray control code for text', () => {
    expect(decode(utf8('The bridge is closed.\u001a\u0001'))).toMatchObject({warnings: []})
  })
})
