import {everyRule} from '../every-rule.ts'

const byName = new Map(everyRule.flatMap(({rules}) => rules.map((rule) => [rule.name, rule] as const)))

/**
 * A rule in words, for readers: what pattern of newspapers it knows, with its example where the sentence leads into
 * one. Where two rules worked together (`quote-verb-name + named-person`) both are given.
 *
 * @throws when no stage lists the rule: a reader of the page would be left without its reason.
 */
export function ruleInWords(rule: string): string {
  return rule
    .split(' + ')
    .map((part) => {
      const known = byName.get(part)
      if (!known)
        throw new Error(`expected \`${part}\` among the rules of src/every-rule.ts, found none: list it there`)
      return known.says.endsWith(':') ? `${known.says} ${known.example}` : known.says
    })
    .join(' ')
}
