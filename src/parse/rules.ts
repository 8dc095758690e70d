import type {Rule} from '../rules/define-rule.ts'
import {frontMatterBroken, frontMatterField, frontMatterOpen} from './front-matter.ts'

/** What looks wrong above an article. */
export const parseRules: readonly Rule[] = [frontMatterOpen, frontMatterBroken, frontMatterField]
