import {sectionLabels} from '../../vocabulary/page/furniture.ts'
import {isAbove} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `WORLD NEWS` above the headline: the department of the paper. */
export const sectionLine: RoleRule = {
  name: 'section-line',
  answer: ({line, page, before}) =>
    isAbove(line, page) && !before.includes('headline') && sectionLabels.has(line.label) ? 'section' : undefined,
}
