/**
 * A rule in words, for readers: what pattern of newspapers it knows. A rule without an entry here is given by its
 * name, which is its pattern: `name-verb-quote` is “name, verb, quote”.
 */
export function ruleInWords(rule: string): string {
  return explanations.get(rule) ?? rule.replaceAll('-', ' ')
}

/** Whether a rule has been explained; the tests ask for every rule the extraction can sign with. */
export function isExplained(rule: string): boolean {
  return explanations.has(rule)
}

const explanations: ReadonlyMap<string, string> = new Map([
  ['archivist', 'The archivist says so; it stands above the article or in the archive’s own lists.'],
])
