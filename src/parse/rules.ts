import type {RuleGroup} from '../rules/rule-group.ts'
import {draft, frontMatterBroken, frontMatterField, frontMatterOpen} from './front-matter/rules.ts'
import {metadataRules} from './html/metadata/index.ts'

/** What looks wrong above an article, and where a saved page says what it is. */
export const parseRules: readonly RuleGroup[] = [
  {decides: 'Warnings: the front matter', rules: [frontMatterOpen, frontMatterBroken, frontMatterField, draft]},
  {decides: 'Facts: what a saved page says of its article', rules: metadataRules},
]
