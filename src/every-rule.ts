import {annotateRules} from './annotate/rules.ts'
import {extractionFailed, extractionStopped, tooManyLines} from './archive.ts'
import {cleanRules} from './clean/rules.ts'
import {linkRules} from './link/rules.ts'
import {parseRules} from './parse/rules.ts'
import {readRules} from './read/rules.ts'
import {pageNotPrinted} from './rules/page-not-printed.ts'
import type {RuleGroup} from './rules/rule-group.ts'

/** Every rule there is, as the data flows; `docs/rules.md` is this list. */
export const everyRule: readonly RuleGroup[] = [
  ...readRules,
  ...parseRules,
  ...cleanRules,
  ...annotateRules,
  ...linkRules,
  {decides: 'Warnings: Dateline itself', rules: [extractionFailed, extractionStopped, tooManyLines, pageNotPrinted]},
]
