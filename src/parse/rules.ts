import {onlyTheBeginning} from '../lines/only-the-beginning.ts'
import type {RuleGroup} from '../rules/rule-group.ts'
import {draft, frontMatterBroken, frontMatterField, frontMatterOpen, frontMatterTooLong} from './front-matter/rules.ts'
import {headingAboveText} from './html/heading-of.ts'
import {metadataRules} from './html/metadata/index.ts'
import {lineBelowHeading} from './html/metadata/line-below-heading.ts'
import {setAsideRules} from './html/set-aside.ts'
import {noArticleRules} from './html/why-no-article.ts'
import {noteOfVault} from './note-of-a-vault.ts'
import {noteTemplate} from './note-template.ts'
import {markdownTooLong, nestedTooDeep, tooManyElements} from './read-as-text.ts'

/** What looks wrong above an article, and where a saved page says what it is. */
export const parseRules: readonly RuleGroup[] = [
  {
    decides: 'Warnings: the front matter',
    rules: [frontMatterOpen, frontMatterTooLong, frontMatterBroken, frontMatterField, draft, noteTemplate, noteOfVault],
  },
  {decides: 'Warnings: the text', rules: [nestedTooDeep, markdownTooLong, tooManyElements, onlyTheBeginning]},
  {
    decides: 'Facts: what a saved page says of its article',
    rules: [...metadataRules, headingAboveText, lineBelowHeading],
  },
  {decides: 'Files that are not read: saved pages that are no article', rules: noArticleRules},
  {decides: 'Furniture: what the markup of a saved page tells from the article', rules: setAsideRules},
]
