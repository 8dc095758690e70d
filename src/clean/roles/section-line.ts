import {authorsOfByline} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {sectionLabelsOfLanguages} from '../../vocabulary/languages/section-labels.ts'
import {sectionLabels} from '../../vocabulary/page/furniture.ts'
import {isAbove, type Line, type Page, wordCount} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `WORLD NEWS` above the headline: the department of the paper. */
export const sectionLine = defineRule<RoleRule>({
  name: 'section-line',
  says: 'A line above the headline names the department of the paper.',
  example: 'WORLD NEWS / Council votes to close the old bridge',
  answer: ({line, page, before}) =>
    isAbove(line, page) &&
    !before.has('headline') &&
    !pageOfPaper.test(line.text) &&
    (sectionLabels.has(line.label) ||
      labelsOfLanguages.has(line.label) ||
      isKicker(line, page) ||
      (page.headline !== undefined && line.index < page.headline && line.text.length < 40))
      ? 'section'
      : undefined,
})

/** `CANALS` above `Heron shuts the lock at Ferrow`: one word in capitals, or two, above a headline that is in ordinary letters. */
function isKicker({text, index}: Line, page: Page): boolean {
  const next = page.lines[index + 1]
  return (
    /^\p{Lu}{4,}(?: (?:AND |& )?\p{Lu}{2,})?$/u.test(text) &&
    next !== undefined &&
    next.index < page.firstBody &&
    wordCount(next) > 3 &&
    /\p{Ll}{3}/u.test(next.text) &&
    !isDated(next.text) &&
    authorsOfByline(next.text).length === 0
  )
}

const pageOfPaper = /^(?:page|p\.?|pg\.?) ?\p{Lu}?\d+$/iu

const labelsOfLanguages: ReadonlySet<string> = new Set(sectionLabelsOfLanguages)
