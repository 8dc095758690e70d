import type {Rule} from '../rules/define-rule.ts'
import {furnitureRules} from './furniture/index.ts'
import {pageEnd, promoBlock} from './furniture/spread.ts'
import {roleRules} from './roles/index.ts'

/** What sets a line aside, and what tells the others apart. */
export const cleanRules: readonly Rule[] = [...furnitureRules, promoBlock, pageEnd, ...roleRules]
