import {defineRule} from '../../rules/define-rule.ts'
import {sectionLabelsOfLanguages} from '../../vocabulary/languages/section-labels.ts'
import {sectionLabels} from '../../vocabulary/page/furniture.ts'
import {isAbove} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `WORLD NEWS` above the headline: the department of the paper. */
export const sectionLine = defineRule<RoleRule>({
  name: 'section-line',
  says: 'A line above the headline names the department of the paper.',
  example: 'WORLD NEWS / Council votes to close the old bridge',
  answer: ({line, page, before}) =>
    isAbove(line, page) &&
    !before.has('headline') &&
    (sectionLabels.has(line.label) ||
      labelsOfLanguages.has(line.label) ||
      (page.headline !== undefined && line.index < page.headline && line.text.length < 40))
      ? 'section'
      : undefined,
})

const labelsOfLanguages: ReadonlySet<string> = new Set(sectionLabelsOfLanguages)
