import {defineRule} from '../../rules/define-rule.ts'
import type {Line, Page} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * `Story highlights` and the list below it, which tells the report once more in a few lines without full stops. The list
 * ends with the first sentence; the label and its first item may share a line.
 */
export const storyHighlights = defineRule<FurnitureRule>({
  name: 'story-highlights',
  says: 'It stands in the list of highlights above a report, which tells it once more.',
  example: 'Story highlights / Mayor: ferry will run until May',
  // The highlights of a reader (Omnivore, Readwise) are all there is; nothing is told once more.
  answer: ({line, page}) =>
    page.lastBody > line.index && isHighlight(line, page)
      ? 'The list of highlights, which tells the report once more'
      : undefined,
})

const label =
  /^(?:story|article) highlights\b(?! (?:of|from|the|how|why)\b)|^(?:highlights|key points|key takeaways):?$/i

/** So many lines at most. */
const longestList = 8

function isHighlight(line: Line, {lines}: Page): boolean {
  for (let at = line.index; at >= 0 && at > line.index - longestList; at--) {
    const above = lines[at]
    if (!above || above.text.length > 240) return false
    if (label.test(above.text)) return at !== line.index || isList(above, lines[at + 1])
    if (above.endsSentence) return false
  }
  return false
}

/** "Highlights" above a paragraph is a subheading; above a line without a full stop it is a list. */
const isList = ({text}: Line, next: Line | undefined): boolean =>
  /^(?:story|article) highlights/i.test(text) || (next !== undefined && !next.endsSentence)
