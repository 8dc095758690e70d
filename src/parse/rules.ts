import type {RuleGroup} from '../rules/rule-group.ts'
import {frontMatterBroken, frontMatterField, frontMatterOpen} from './front-matter.ts'

/** What looks wrong above an article. */
export const parseRules: readonly RuleGroup[] = [
  {decides: 'Warnings: the front matter', rules: [frontMatterOpen, frontMatterBroken, frontMatterField]},
]
