import type {Span} from '../../model.ts'

/** Front matter between fences, found but not read. */
export interface Fenced {
  /** `yaml`, `toml`, `json`, or what the file calls it. */
  readonly language: string
  /** What stands between the fences. */
  readonly content: Span
  /** Fences included; the article begins at its end. */
  readonly whole: Span
}

/**
 * Finds the front matter of Hugo, Jekyll, Eleventy, Zola and of clippers: YAML between `---`, TOML between `+++`, JSON after
 * `---json` or in braces. `open`: a fence that nothing closes. Nothing where the file begins with its text.
 */
export function findFence(raw: string): Fenced | 'open' | undefined {
  const lead = /^\s*(?:<!--.*?-->\s*)?(?=---|\+\+\+)/.exec(raw)?.[0].length ?? 0
  const opening = /^(?<fence>---|\+\+\+)(?<language>[^\S\r\n]*(?:[A-Za-z][\w-]*[^\S\r\n]*)?)\r?\n/.exec(raw.slice(lead))
  if (!opening?.groups) return inBraces(raw)
  const {fence = '', language = ''} = opening.groups
  const start = lead + opening[0].length
  // A text may open with a ruled line of its own; front matter is closed by a second one.
  const end = fence === '+++' ? /\r?\n\+\+\+[^\S\r\n]*(?:\r?\n|$)/ : /\r?\n(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|$)/
  const closing = end.exec(raw.slice(start - 1))
  if (!closing) return 'open'
  const contentEnd = Math.max(start, start - 1 + closing.index)
  return {
    language: language.trim().toLowerCase() || (fence === '+++' ? 'toml' : 'yaml'),
    content: {start, end: contentEnd},
    whole: {start: 0, end: start - 1 + closing.index + closing[0].length},
  }
}

/** Hugo's JSON: an object of several lines that opens the file, its braces on lines of their own. */
function inBraces(raw: string): Fenced | undefined {
  const object = /^\{\r?\n[\s\S]*?\r?\n\}[^\S\r\n]*(?:\r?\n|$)/.exec(raw)
  if (!object) return undefined
  const whole = {start: 0, end: object[0].length}
  return {language: 'json', content: whole, whole}
}
