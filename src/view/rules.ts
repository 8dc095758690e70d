import {rulesInWords} from './rules-in-words.ts'

/**
 * A rule in words, for readers: what pattern of newspapers it knows. Where two rules worked together
 * (`quote-verb-name + named-person`) both are given; one without words is given by its name, which is its pattern.
 */
export function ruleInWords(rule: string): string {
  return rule
    .split(' + ')
    .map((part) => rulesInWords.get(part) ?? `${part.replaceAll('-', ' ')}.`)
    .join(' ')
}
