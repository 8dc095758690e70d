import {defineRule} from '../../../rules/define-rule.ts'
import {correctionOpeners} from '../../../vocabulary/page/note-openers.ts'
import {type Line, plainWords} from '../../page.ts'
import {openerFinder} from '../../phrases.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

const opener = openerFinder(correctionOpeners)

/** `This article was amended on 14 May 2018 to correct …`, `A version of this article appears in print on …`. */
export const correctionNote = defineRule<FurnitureRule>({
  name: 'correction-note',
  says: 'The paper says what it put right, or where else the article stands.',
  example: 'This article was amended on 14 May 2018 to correct the length of the river.',
  answer: ({line, page}) => {
    if (opensNote(line) || notes.some((note) => note.test(line.text))) return says
    // "Correction: March 10, 2017" above "An earlier version …": the label stands alone, the note below it.
    const before = page.lines[line.index - 1]
    const isLast = page.lines.length - line.index <= 4 && line.index > page.firstBody
    return isLast && before !== undefined && before.text.length < 60 && opensNote(before) ? says : undefined
  },
})

/** "Correction officers went on strike": in a sentence of news the label leads to no colon, day or full stop. */
function opensNote({text}: Line): boolean {
  const plain = plainWords(text.slice(0, 120))
  const found = opener(plain)
  if (found === undefined) return false
  if (found.includes(' ')) return true
  const rest = text.slice(found.length).trimStart()
  return (
    rest === '' || /^(?:[:.–—-]|\()/.test(rest) || /^, [A-Z][a-z]+\.? \d/.test(rest) || /^[A-Z][a-z]+\.? \d/.test(rest)
  )
}

/** `Updated May 6, 2018: adds the names of the boats.` */
const updatedOn =
  /^(?:updated?|corrected|amended),? (?:on )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4}| \d{4})?:/i

/** `(Adds comment by board, background)`: what an agency changed in its report. */
const wireChange =
  /^\((?:adds|updates|recasts|corrects|fixes|clarifies|refiles|writes through|wraps|changes|deletes)\b[^()]{3,160}\)$/i

/** `(This May 4 story has been corrected to fix the name of the lock)` */
const ofStory =
  /^\(?this (?:[A-Z][a-z]+\.? \d{1,2} |\d{1,2} [A-Z][a-z]+ )?(?:story|article|report|piece|version)(?: \w+)? (?:has been|was|is) (?:corrected|updated|amended|clarified|refiled)\b/i

/** `Updated at 10.12am with a statement from the board.` */
const updatedWith = /^updated at \d.{1,20}? (?:with|to)\b/i

const notes = [updatedOn, wireChange, ofStory, updatedWith]

const says = 'A note of the paper on the article'
