import {defineRule} from '../../rules/define-rule.ts'
import {navigationLabels, sectionLabels} from '../../vocabulary/page/furniture.ts'
import {isAbove, isBelow, plainWords} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `News / World / Asia`, `Home > Politics`: the path to the page, above or below the article. */
export const navigationCrumbs = defineRule<FurnitureRule>({
  name: 'navigation-crumbs',
  says: 'The path to the page is printed above the article.',
  example: 'Home > News > Asia',
  answer: ({line, page}) =>
    (isAbove(line, page) || isBelow(line, page)) && crumbsOf(line.text).length > 0
      ? 'The path of the page in its site'
      : undefined,
})

/**
 * The steps of a path, or none. Two steps are a path only when the first is a menu label (`Home > Asia`), because
 * `Ruiz / Ortega` may be a caption; an arrow or three short steps are enough by themselves.
 */
export function crumbsOf(text: string): string[] {
  if (text.length > 120 || /[.!?"”]$/.test(text)) return []
  const steps = text.split(separator).map((step) => step.trim())
  if (steps.length < 2 || steps.some((step) => step === '' || step.split(' ').length > 4)) return []
  const known = steps.filter((step) => isLabel(step)).length
  // "Opinion | Heron shuts the lock" is a headline with its department before it.
  const isBarred = text.includes('|') && known < steps.length
  if (isBarred && steps.some((step) => step.split(' ').length > longestBehindBar)) return []
  return known > 0 && (known === steps.length || steps.length > 2 || isLabel(steps[0] ?? '')) ? steps : []
}

/** In words: `News | Kestrel Bay`. */
const longestBehindBar = 2

const separator = / *[/|] +| +[>›»→] +|[›»→]/

const isLabel = (step: string): boolean => {
  const plain = plainWords(step).trim()
  return navigationLabels.has(plain) || sectionLabels.has(plain)
}
