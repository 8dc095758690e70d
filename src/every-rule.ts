import {annotateRules} from './annotate/rules.ts'
import {extractionFailed} from './archive.ts'
import {cleanRules} from './clean/rules.ts'
import {linkRules} from './link/rules.ts'
import {parseRules} from './parse/rules.ts'
import {readRules} from './read/rules.ts'
import type {Rule} from './rules/define-rule.ts'

/** A stage and the rules it decides by, in their order. */
export interface StageRules {
  readonly stage: 'read' | 'parse' | 'clean' | 'annotate' | 'link' | 'archive'
  readonly rules: readonly Rule[]
}

/** Every rule there is, stage by stage, as the data flows; `docs/rules.md` is this list. */
export const everyRule: readonly StageRules[] = [
  {stage: 'read', rules: readRules},
  {stage: 'parse', rules: parseRules},
  {stage: 'clean', rules: cleanRules},
  {stage: 'annotate', rules: annotateRules},
  {stage: 'link', rules: linkRules},
  {stage: 'archive', rules: [extractionFailed]},
]
