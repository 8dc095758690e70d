import {defineRule} from '../../rules/define-rule.ts'
import type {Line, Page} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * `RUIZ'S HARBOUR BILL AT RISK AFTER A WEEK OF STORMS` between two paragraphs: the headline of another story. A subheading
 * in capitals is shorter (`WHAT HAPPENS NEXT`), a numbered one or one with a full stop belongs to the article, and where
 * paragraphs themselves are in capitals they mean nothing.
 */
export const headlineInCapitals = defineRule<FurnitureRule>({
  name: 'headline-in-capitals',
  says: 'A long line in capitals between two paragraphs is the headline of another story.',
  example: 'RUIZ’S HARBOUR BILL AT RISK AFTER A WEEK OF STORMS',
  answer: ({line, page}) =>
    isShout(line) && isBetween(line, page) && !isShoutedPage(page)
      ? 'The headline of another story, in capitals between two paragraphs'
      : undefined,
})

function isShout({text}: Line): boolean {
  if (text.length > 160 || /\p{Ll}/u.test(text) || !/^[\p{Lu}‘'“"(]/u.test(text) || /[.)”"]$/.test(text)) return false
  const words = text.match(/\p{Lu}[\p{Lu}’'-]*/gu)?.length ?? 0
  return words >= 6 || (words >= 4 && /^[\p{Lu} ]{3,}: /u.test(text))
}

/** After the first paragraph, and before a sentence. */
const isBetween = ({index}: Line, {lines, firstBody}: Page): boolean =>
  index > firstBody && (lines[index + 1]?.endsSentence || lines[index + 2]?.endsSentence) === true

const isShoutedPage = ({lines, firstBody}: Page): boolean => !/\p{Ll}/u.test(lines[firstBody]?.text ?? '')
