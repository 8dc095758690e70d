import {everyRule} from '../../every-rule.ts'
import type {RuleGroup} from '../../rules/rule-group.ts'
import {addressOf} from '../address.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'

/** The rules: what each says, once for all pages; every page that names one leads here. */
export interface RulesPage {
  readonly lead: string
  readonly groups: readonly RuleGroup[]
}

export function rulesPages(): readonly Page<RulesPage>[] {
  const rules = everyRule.reduce((sum, group) => sum + group.rules.length, 0)
  const lead = `${count(rules, 'rule')}, each a pattern of newspapers or of files, in the order in which they are asked`
  return [
    {
      address: addressOf.rules(),
      title: 'The rules',
      description: `${lead}.`,
      crumbs: [homeCrumb, {label: 'About', to: addressOf.about()}],
      model: () => ({lead, groups: everyRule}),
    },
  ]
}
