import type {Span} from '../../model.ts'
import {isArticleField} from './written-field.ts'

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
 * Finds the front matter of Hugo, Jekyll, Eleventy, Zola and of clippers: YAML between `---` or, as Hexo writes it, above one,
 * TOML between `+++`, JSON after `---json` or in braces. `open`: a fence that nothing closes. Nothing where the file begins with its text.
 */
export function findFence(raw: string): Fenced | 'open' | undefined {
  const lead = /^\s*(?:<!--.*?-->\s*)?(?=---|\+\+\+)/.exec(raw)?.[0].length ?? 0
  const opening = /^(?<fence>---|\+\+\+)(?<language>[^\S\r\n]*(?:[A-Za-z][\w-]*[^\S\r\n]*)?)\r?\n/.exec(raw.slice(lead))
  if (!opening?.groups) return inBraces(raw) ?? aboveFence(raw)
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

/**
 * Hexo's: fields without a fence above them, and one below: `title: Rain`, `date: 2024-05-03`, `---`. At least two of them
 * are an article's, or a line with a colon above a ruled line would do: `Note: the bridge is closed`.
 */
function aboveFence(raw: string): Fenced | undefined {
  let fields = 0
  let at = 0
  while (at < raw.length) {
    const next = raw.indexOf('\n', at) + 1
    const line = raw.slice(at, next === 0 ? raw.length : next).trimEnd()
    if (line === '---') break
    const name = /^(?<name>[A-Za-z][\w -]{0,28}):(?:\s|$)/.exec(line)?.groups?.name
    if (name === undefined && (at === 0 || !/^(?:\s+\S|- |#|$)/.test(line))) return undefined
    if (name !== undefined && isArticleField(name)) fields++
    if (next === 0) return undefined
    at = next
  }
  if (fields < 2) return undefined
  const closing = /^---[^\S\r\n]*(?:\r?\n|$)/.exec(raw.slice(at))
  return closing
    ? {language: 'yaml', content: {start: 0, end: at}, whole: {start: 0, end: at + closing[0].length}}
    : undefined
}

/** Hugo's JSON: an object of several lines that opens the file, its braces on lines of their own. */
function inBraces(raw: string): Fenced | undefined {
  const object = /^\{\r?\n[\s\S]*?\r?\n\}[^\S\r\n]*(?:\r?\n|$)/.exec(raw)
  if (!object) return undefined
  const whole = {start: 0, end: object[0].length}
  return {language: 'json', content: whole, whole}
}
