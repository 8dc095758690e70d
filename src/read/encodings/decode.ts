import type {Warning} from '../../model.ts'
import {defineRule, type Rule} from '../../rules/define-rule.ts'
import {decodeMacRoman, isMacRoman} from './mac-roman.ts'
import {otherEncodingOf} from './other-encodings.ts'
import {type Repaired, repair, repairedAsWritten} from './repair.ts'
import {windowsCharacter} from './windows-1252.ts'

export const emptyFile = defineRule({
  name: 'empty-file',
  says: 'The file holds no word.',
  example: 'bridge.txt of 0 bytes.',
})

export const utf16WithoutMark = defineRule({
  name: 'utf-16-without-mark',
  says: 'The file is read as UTF-16, though it does not say that it is.',
  example: 'A zero byte between any two letters.',
})

export const binaryFile = defineRule({
  name: 'binary-file',
  says: 'The file is not text.',
  example: 'A picture that is called bridge.txt.',
})

export const invalidUtf16 = defineRule({
  name: 'invalid-utf-16',
  says: 'The file is not valid UTF-16.',
  example: 'Half a character, shown as �.',
})

export const invalidUtf8 = defineRule({
  name: 'invalid-utf-8',
  says: 'The file is not UTF-8 throughout; the rest was read as Windows-1252.',
  example: 'A curly quote of an old editor beside “café”.',
})

export const macRoman = defineRule({
  name: 'mac-roman',
  says: 'The file is read as Mac Roman, which its letters make words in.',
  example: 'Byte 0x8e of an old Macintosh is é.',
})

export const otherEncoding = defineRule({
  name: 'other-encoding',
  says: 'The file is read in an encoding of before Unicode, in which its letters make words.',
  example: 'Bytes that are Russian in KOI8-R and nothing elsewhere.',
})

/** A file's bytes as text, or why they are none. */
export type Decoded = DecodedText | {readonly refused: Warning}

interface DecodedText extends Repaired {
  /** The text with its letters in parts, where the file has them so. */
  readonly asWritten?: Repaired
}

/**
 * Decodes the bytes of an article: UTF-8, or UTF-16 with a byte order mark. Bytes that are not UTF-8 are read as
 * Windows-1252, one by one, so that nothing is lost and what is good stays good (`café` beside a curly quote from an
 * old editor); a warning says how many. A binary is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused(emptyFile, 'is empty; put the article into it or remove it')
  const [first, second, third] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // A mark of UTF-16 before text that has no zero is a wrong one: an editor put it before UTF-8.
  if (marked && (bytes.includes(0) || !isUtf8(bytes.subarray(2))))
    return checked(utf16(first === 0xff ? 'utf-16le' : 'utf-16be', bytes.subarray(2)))
  if (marked) return checked(utf8(bytes.subarray(2)))
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
  const zero = body.indexOf(0)
  if (zero >= 0) {
    const order = utf16Order(body)
    if (order) return checked(withoutMark(order, body))
    return refused(binaryFile, `is not text: byte ${zero} is zero; save the article as UTF-8 text`)
  }
  return checked(utf8(body))
}

/** Decodes bytes in an encoding that the file itself declares, by its WHATWG name: `windows-1251`, `shift_jis`. */
export const decodeAs = (encoding: string, bytes: Uint8Array): Decoded =>
  checked({raw: new TextDecoder(encoding).decode(bytes), warnings: []})

const refused = ({name}: Rule, says: string): Decoded => ({refused: {rule: name, says}})

function checked(decoded: {raw: string; warnings: Warning[]}): Decoded {
  const {raw} = decoded
  if (raw.trim() === '')
    return refused(emptyFile, 'holds nothing but white space; put the article into it or remove it')
  if (raw.includes('\0')) return refused(binaryFile, 'is not text: it holds zero characters; save it as UTF-8 text')
  let controls = 0
  const sample = Math.min(raw.length, 8192)
  for (let at = 0; at < sample; at++) if (isControl(raw.charCodeAt(at))) controls++
  // A picture that happens to hold no zero is full of other control characters; an old text has one or two.
  if (controls > 4 && controls * 50 > sample)
    return refused(binaryFile, `is not text: ${controls} of its first ${sample} characters are control codes`)
  const repaired = repair(raw)
  const asWritten = repairedAsWritten(raw, repaired)
  const withWarnings = (text: Repaired): Repaired => ({
    raw: text.raw,
    warnings: [...decoded.warnings, ...text.warnings],
  })
  return {...withWarnings(repaired), ...(asWritten && {asWritten: withWarnings(asWritten)})}
}

/** Control codes that no text has: not tab, line feed, form feed, carriage return, nor the end-of-file mark of DOS. */
const isControl = (code: number): boolean =>
  code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d && code !== 0x1a

function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): {raw: string; warnings: Warning[]} {
  try {
    return {raw: new TextDecoder(encoding, {fatal: true}).decode(bytes), warnings: []}
  } catch {
    const raw = new TextDecoder(encoding).decode(bytes)
    const start = raw.indexOf('\ufffd')
    const says = 'is not valid UTF-16: what could not be read is shown as �; save the article again as UTF-8'
    return {raw, warnings: [{rule: invalidUtf16.name, span: {start, end: start + 1}, says}]}
  }
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Whether bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

function utf8(bytes: Uint8Array): {raw: string; warnings: Warning[]} {
  try {
    return {raw: strict.decode(bytes), warnings: []}
  } catch {
    const other = otherEncodingOf(bytes)
    if (other !== undefined) return inOther(other, bytes)
    return isMacRoman(bytes) ? asMacRoman(bytes) : mixed(bytes)
  }
}

function inOther(encoding: string, bytes: Uint8Array): {raw: string; warnings: Warning[]} {
  const says = `is not UTF-8; read as ${encoding}, in which its letters make words. Save the article as UTF-8 to settle it`
  return {raw: new TextDecoder(encoding).decode(bytes), warnings: [{rule: otherEncoding.name, says}]}
}

function asMacRoman(bytes: Uint8Array): {raw: string; warnings: Warning[]} {
  const raw = decodeMacRoman(bytes)
  const start = bytes.findIndex((byte) => byte >= 0x80)
  const says = `is not UTF-8; read as Mac Roman, in which its letters make words, the first “${raw.slice(start, start + 1)}”. Save the article as UTF-8 to settle it`
  return {raw, warnings: [{rule: macRoman.name, span: {start, end: start + 1}, says}]}
}

/** UTF-8 where the bytes are, Windows-1252 where they are not. */
function mixed(bytes: Uint8Array): {raw: string; warnings: Warning[]} {
  let raw = ''
  let good = 0
  let bad = 0
  let first = -1
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    raw += strict.decode(bytes.subarray(good, at))
    if (first < 0) first = raw.length
    raw += windowsCharacter(bytes[at] ?? 0)
    bad++
    good = ++at
  }
  raw += strict.decode(bytes.subarray(good))
  const count = bad === 1 ? 'one byte is' : `${bad} bytes are`
  const says = `${count} not UTF-8, the first before “${raw.slice(first + 1, first + 21).replace(/\s+/g, ' ')}”; read as Windows-1252. Save the article as UTF-8 to settle it`
  return {raw, warnings: [{rule: invalidUtf8.name, span: {start: first, end: first + 1}, says}]}
}

/** The length of the UTF-8 sequence at `at`, or 0 where there is none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Which byte comes first in UTF-16 that has no mark: every other byte of Latin text is zero. */
function utf16Order(body: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = body.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (odd > 0.7 * half && even < 0.1 * half) return 'utf-16le'
  return even > 0.7 * half && odd < 0.1 * half ? 'utf-16be' : undefined
}

function withoutMark(order: 'utf-16le' | 'utf-16be', body: Uint8Array): {raw: string; warnings: Warning[]} {
  const {raw, warnings} = utf16(order, body)
  const says = 'is UTF-16 without a byte order mark; read as such. Save the article as UTF-8 to settle it'
  return {raw, warnings: [{rule: utf16WithoutMark.name, says}, ...warnings]}
}
