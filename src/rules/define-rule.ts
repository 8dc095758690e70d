/** One thing Dateline knows about newspapers, or about files; what a record, a warning or a page gives as its reason. */
export interface Rule {
  /** Its pattern, in kebab-case: `quote-verb-name`. It is the `rule` of whatever it decides, and no two share one. */
  readonly name: string
  /** A sentence for readers. One that ends in a colon leads into its example: `The words, the verb, the name:`. */
  readonly says: string
  /** An invented line of newspaper or of layout that it knows: `“It held,” said Ana Ruiz.` */
  readonly example: string
}

/**
 * Makes a rule, in the file that decides by it: `defineRule<Sieve<Cue, Attribution>>({name, says, example, answer})`.
 *
 * @returns the rule itself, frozen, since records and pages of one run share it.
 * @throws when the name is not kebab-case: `Quote verb` could be no `rule` of a record.
 */
export function defineRule<R extends Rule>(rule: R): R {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.name))
    throw new Error(`expected the name of a rule in kebab-case, like \`quote-verb-name\`, found \`${rule.name}\``)
  Object.freeze(rule)
  return rule
}
