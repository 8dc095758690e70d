import {decodeHTMLStrict} from 'entities'
import type {Warning} from '../../model.ts'
import {defineRule, type Rule} from '../../rules/define-rule.ts'
import {apart, inOne} from '../../text/put-together.ts'
import {windowsByte, windowsCharacter} from './windows-1252.ts'

export const repairedTwiceDecoded = defineRule({
  name: 'repaired-twice-decoded',
  says: 'Letters that had been decoded twice are put right; the original file is kept as it was.',
  example: 'cafÃ© is café, â€œnoâ€ is “no”.',
})

export const repairedControls = defineRule({
  name: 'repaired-controls',
  says: 'Control codes that stand for the curly quotes of Windows are put right; the original file is kept as it was.',
  example: 'Code 0x93 is “.',
})

export const repairedReferences = defineRule({
  name: 'repaired-references',
  says: 'Character references left in plain text are put right; the original file is kept as it was.',
  example: '&ldquo;no&rdquo; is “no”.',
})

export const repairedLetters = defineRule({
  name: 'repaired-letters',
  says: 'Letters whose accents stood apart are put together; the original file is kept as it was.',
  example: 'e and an accent of its own are é.',
})

/** What is put right in a text, and said. */
export const repairs: readonly Rule[] = [repairedTwiceDecoded, repairedControls, repairedReferences, repairedLetters]

/** A text put right, and what was done to it. */
export interface Repaired {
  readonly raw: string
  readonly warnings: readonly Warning[]
}

/**
 * Puts a decoded text right that an earlier program has spoilt: `Itâ€™s` is `It’s`. What changed is told by warnings, and
 * offsets count in what is returned.
 */
export function repair(raw: string): Repaired {
  if (!mayNeedRepair.test(raw)) return {raw, warnings: []}
  // Letters first: Ã in two parts hides that it was decoded twice. Control codes last: they may be part of that.
  return [letters, twiceDecoded, letters, controls].reduce<Repaired>((text, step) => apply(text, step), {
    raw: raw.replace(/^ï»¿/, ''),
    warnings: [],
  })
}

/**
 * The same with its letters left in parts, where nothing but letters changes the length of the text; else nothing. A plain
 * text is parsed with its letters put together, and its offsets count in the file as somebody has it.
 */
export function repairedAsWritten(raw: string, {warnings}: Repaired): Repaired | undefined {
  const rules = new Set(warnings.map(({rule}) => rule))
  if (!rules.has(repairedLetters.name) || rules.has(repairedTwiceDecoded.name)) return undefined
  return apply(apply({raw: raw.replace(/^ï»¿/, ''), warnings: []}, letters, 'noted'), controls)
}

type Step = readonly [Rule, RegExp, (found: string) => string]

/** Puts plain text right that holds character references, as text copied from a page's source does. */
export function repairReferences(raw: string): Repaired {
  if (!raw.includes('&')) return {raw, warnings: []}
  return apply({raw, warnings: []}, [
    repairedReferences,
    references,
    (found) => decodedWhole(found).replace(/\u00a0/g, ' '),
  ])
}

/** `&amp;rsquo;` was escaped twice. */
function decodedWhole(reference: string): string {
  const once = decodeHTMLStrict(reference)
  return once !== reference && once.includes('&') ? decodedWhole(once) : once
}

/** Applies a step; one that is `noted` is told as if it were, and leaves the text. */
function apply({raw, warnings}: Repaired, [rule, pattern, mend]: Step, how: 'done' | 'noted' = 'done'): Repaired {
  let count = 0
  let first: Warning | undefined
  let shift = 0
  const text = raw.replace(pattern, (found, ...rest: unknown[]) => {
    const mended = mend(found)
    if (mended === found) return found
    const offset = rest.find((item) => typeof item === 'number') ?? 0
    const [was, is] = difference(found, mended)
    const start = offset + shift + is.at
    first ??= {
      rule: rule.name,
      span: {start, end: start + (how === 'noted' ? was : is).text.length},
      says: `“${was.text}” was read as “${is.text}”`,
    }
    if (how !== 'noted') shift += mended.length - found.length
    count++
    return how === 'noted' ? found : mended
  })
  if (!first) return {raw, warnings}
  const more = count === 1 ? '' : `, and more of the kind in ${count} places`
  return {
    raw: text,
    warnings: [...warnings, {...first, says: `${first.says}${more}; the original file is kept as it was`}],
  }
}

/** The first stretch in which two strings differ. */
function difference(was: string, is: string): [{text: string}, {text: string; at: number}] {
  let at = 0
  while (at < is.length && was[at] === is[at]) at++
  const word = /^\S{1,24}/
  return [{text: word.exec(was.slice(at))?.[0] ?? ''}, {text: word.exec(is.slice(at))?.[0] ?? '', at}]
}

const c1 = /[\u0080-\u009f]/g
const lines = /[^\r\n]+/g
const references = /&(?:amp;){0,3}(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/gi
/** Without the letters of Unicode by their properties, which take most of the time of reading a plain text. */
const mayNeedRepair =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|[\u0080-\u009f]|[\u0300-\u036f]|[\u1161-\u1175]|[\u3099-\u309a]|[\ufb00-\ufb06]|^ï»¿/

const letters: Step = [repairedLetters, apart, inOne]
const twiceDecoded: Step = [repairedTwiceDecoded, lines, decodedTwice]

/** A line put right; left as it is where nothing but its accents changed. */
function decodedTwice(line: string): string {
  const whole = line.replace(accentApart, (_, lead: string, accent: string) => lead + (accents.get(accent) ?? accent))
  const decoded = decodedOnce(decodedOnce(whole))
  return decoded === whole ? line : decoded
}

/** `Ã ̈`: the ¨ of `Ã¨`, which a database has taken apart into a blank and an accent. */
const accentApart = /([\u00c2\u00c3]) ([\u0301\u0304\u0308\u0327])/g
const accents: ReadonlyMap<string, string> = new Map([
  ['\u0301', '\u00b4'],
  ['\u0304', '\u00af'],
  ['\u0308', '\u00a8'],
  ['\u0327', '\u00b8'],
])
const controls: Step = [repairedControls, c1, (code) => windowsCharacter(code.charCodeAt(0))]

/**
 * A line of UTF-8 that was read as Windows-1252, read rightly. Only where the line has next to nothing else beyond ASCII:
 * `ÉTÉ”` is two letters and a quotation mark, and could be read so, too.
 */
function decodedOnce(line: string): string {
  let wide = 0
  let taken = 0
  for (const letter of line) if (letter > '\u007f') wide++
  if (wide < 2) return line
  const mended = line.replace(sequence, (found) => {
    const bytes = [...found].map((letter) => windowsByte(letter) ?? 0)
    try {
      const letter = strict.decode(Uint8Array.from(bytes))
      taken += [...found].length
      return letter
    } catch {
      return found
    }
  })
  // The closing quotation mark is 0xe2 0x80 0x9d, and Windows-1252 has nothing at 0x9d: some programs drop it.
  if (taken === 0) return line
  const closed = mended.replace(/â€(?=[\s.,;:!?)]|$)/g, () => {
    taken += 2
    return '”'
  })
  return taken >= wide * 0.9 ? closed : line
}

const strict = new TextDecoder('utf-8', {fatal: true})
const continuation = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const sequence = new RegExp(
  `[\\u00c2-\\u00df]${continuation}|[\\u00e0-\\u00ef]${continuation}{2}|[\\u00f0-\\u00f4]${continuation}{3}`,
  'g',
)
