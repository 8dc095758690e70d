import type {RuleGroup} from '../src/rules/rule-group.ts'

const opening = `# The rules

Whatever a record or a page states was decided by a rule, and carries its name. The rules of a question are asked in
this order, and the first that answers decides; only clues to the day of publication, topics and warnings are gathered
from all. The speaker of a statement is signed by two: how the words are given, and who is meant
(\`quote-verb-name + named-person\`).

Each rule is defined in the file that decides by it, with this sentence and this example. \`npm run docs:rules\` writes
the page.
`

/** The page `docs/rules.md`: a table for each question, a row for each rule. The examples are invented. */
export function rulesInMarkdown(groups: readonly RuleGroup[]): string {
  const tables = groups.map(({decides, rules}) => {
    const rows = rules.map(({name, says, example}) => `| \`${name}\` | ${says} | \`${example}\` |`)
    return [`## ${decides}`, '', '| rule | what it knows | example |', '| --- | --- | --- |', ...rows, ''].join('\n')
  })
  return [opening, ...tables].join('\n')
}
