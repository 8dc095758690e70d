import {crumbsOf, navigationCrumbs} from '../../clean/furniture/navigation-crumbs.ts'
import {sectionLine} from '../../clean/roles/section-line.ts'
import type {Document, Fact} from '../../model.ts'
import type {Reading} from '../../text/reading.ts'
import {wordsAt} from '../../text/words-at.ts'
import {frontPageCrumbs} from '../../vocabulary/page/furniture.ts'
import {inFile} from '../findings.ts'

/** The department it was printed in: a line above the headline (`WORLD`), or the path of the page (`News / Asia`). */
export function findSection({text, blocks}: Reading, document: Document): Fact<string> | undefined {
  const line = blocks.find(({role}) => role === 'section')
  if (line) {
    const value = text
      .slice(line.start, line.end)
      .trim()
      .replace(/^\[|\s?[:|\]]$/g, '')
    return {
      value,
      certainty: 'stated',
      rule: sectionLine.name,
      evidence: [{span: {start: line.start, end: line.end}, says: value}],
    }
  }
  const crumbs = document.furniture.find(({rule}) => rule === navigationCrumbs.name)
  if (!crumbs) return undefined
  const printed = wordsAt(document.seed.raw, crumbs.span).replace(/\s+/g, ' ')
  const steps = crumbsOf(printed).filter((step) => !frontPageCrumbs.has(step.toLowerCase()))
  if (steps.length === 0) return undefined
  return {
    value: steps.join(' / '),
    certainty: 'stated',
    rule: navigationCrumbs.name,
    evidence: [inFile(crumbs.span, printed)],
  }
}
