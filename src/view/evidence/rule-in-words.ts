import {everyRule} from '../../every-rule.ts'

const byName = new Map(everyRule.flatMap(({rules}) => rules.map((rule) => [rule.name, rule] as const)))

/**
 * A rule in words, for readers: what pattern of newspapers it knows, with its example where the sentence leads into
 * one. Where two rules worked together (`quote-verb-name + named-person`) both are given; a name that no stage lists
 * stands for itself, since it is a pattern (`colon-name`: “colon name.”).
 */
export function ruleInWords(rule: string): string {
  return rule
    .split(' + ')
    .map((part) => {
      const known = byName.get(part)
      if (!known) return `${part.replaceAll('-', ' ')}.`
      return known.says.endsWith(':') ? `${known.says} ${known.example}` : known.says
    })
    .join(' ')
}
