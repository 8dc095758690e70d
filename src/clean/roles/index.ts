import {bylineLine} from './byline-line.ts'
import {captionLine} from './caption-line.ts'
import {creditLine} from './credit-line.ts'
import {dekLine} from './dek-line.ts'
import {headlineLine} from './headline-line.ts'
import type {RoleRule} from './role-rule.ts'
import {sectionLine} from './section-line.ts'
import {subheadLine} from './subhead-line.ts'

/**
 * What a line that stays is to the newspaper; body where all are silent. Lines that name themselves come first:
 * “By Ana Ruiz” above the text would do for a headline.
 */
export const roleRules: readonly RoleRule[] = [
  captionLine,
  creditLine,
  bylineLine,
  sectionLine,
  headlineLine,
  dekLine,
  subheadLine,
]
