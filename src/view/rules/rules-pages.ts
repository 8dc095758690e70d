import {everyRule} from '../../every-rule.ts'
import {say} from '../../messages/say.ts'
import type {RuleGroup} from '../../rules/rule-group.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'

/** The rules: what each says, once for all pages; every page that names one leads here. */
export interface RulesPage {
  readonly lead: string
  readonly groups: readonly RuleGroup[]
}

export function rulesPages({messages}: Catalogue): readonly Page<RulesPage>[] {
  const rules = everyRule.reduce((sum, group) => sum + group.rules.length, 0)
  const {rules: words} = messages.about
  const lead = say(words.lead, {count: rules}, messages)
  return [
    {
      address: addressOf.rules(),
      title: words.heading,
      description: `${lead}.`,
      crumbs: [homeCrumb, {label: messages.frame.ways.about, to: addressOf.about()}],
      model: () => ({lead, groups: everyRule}),
    },
  ]
}
