import {authorsOfByline, isReporterRole, namesAlone} from '../../lines/byline.ts'
import {isDated, isTimed} from '../../lines/days/is-dated.ts'
import {isPlaceAndDay} from '../../lines/days/is-place-and-day.ts'
import {outletOfDateLine, outletOfMasthead} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import {outletOfByline} from '../../lines/outlet-of-byline.ts'
import {hasGivenName} from '../../lines/person-name.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {commonWords} from '../../vocabulary/english/common-words.ts'
import {unnamedBylines} from '../../vocabulary/page/byline-words.ts'
import {isAbove, isBelow, type Line, type Page, wordCount} from '../page.ts'
import {openerFinder} from '../phrases.ts'
import type {RoleQuestion, RoleRule} from './role-rule.ts'

/**
 * `By Ana Ruiz and Tom Beck, Harbour Gazette`, `Published May 3, 2024 10:15 GMT`, `Harbour Gazette, 3 May 2024`: who wrote
 * it, and where and when it appeared.
 */
export const bylineLine = defineRule<RoleRule>({
  name: 'byline-line',
  says: 'The byline names the writer.',
  example: 'By Ana Ruiz and Tom Beck, Harbour Gazette',
  answer: (question) => {
    const {line, page, before, previous} = question
    if (line.text.length > 160 || line.block.role === 'subhead') return undefined
    const nearTop = isAbove(line, page) || !before.has('body')
    if (!nearTop && !isBelow(line, page)) return undefined
    return isDated(line.text) ||
      isTimed(line.text) ||
      (isBesideHeader(question) && isPlaceAndDay(line.text)) ||
      outletOfDateLine(line.text, outletNamed) !== undefined ||
      isMasthead(question) ||
      isUnnamed(line) ||
      (line.text.length < 60 && updated.test(line.text)) ||
      authorsOfByline(line.text).length > 0 ||
      isNameAlone(question) ||
      (isBesideName(question) && (isOffice(line.text, previous === 'byline') || handle.test(line.text))) ||
      (line.text.length < 60 && !line.endsSentence && isOutlet(line.text, previous === 'byline'))
      ? 'byline'
      : undefined
  },
})

/** `From our own correspondent in Santa Brisa`; a sentence of the article ends as sentences do. */
const isUnnamed = ({text, plain, endsSentence}: Line): boolean =>
  text.length < 70 && !endsSentence && unnamed(plain) !== undefined

const unnamed = openerFinder(unnamedBylines)

/** `THE SANTA BRISA POST` above the headline, or above a day. */
function isMasthead({line, page, before, next}: RoleQuestion): boolean {
  if (outletOfMasthead(line.text, outletNamed) === undefined) return false
  if (next !== undefined && isDated(next.text)) return true
  return !before.has('headline') && isAbove(line, page) && laterHeadline(line, page)
}

/** A head has no more lines; a list of papers has thousands, and each would look through all that follow. */
const longestHead = 40

const laterHeadline = (line: Line, page: Page): boolean =>
  page.lines
    .slice(line.index + 1, Math.min(page.firstBody, line.index + 1 + longestHead))
    .some((later) => wordCount(later) >= 3 && !isDated(later.text) && authorsOfByline(later.text).length === 0)

/**
 * `Ana Ruiz` on a line of its own below the headline: where the names are ones people have and no word is an ordinary one
 * (“Open Letter”), or where the day stands beside them.
 */
function isNameAlone({line, page, before, previous, next}: RoleQuestion): boolean {
  const headed = before.has('headline') || page.document.frontMatter.title !== undefined
  if (!headed || before.has('body') || !isAbove(line, page)) return false
  const names = namesAlone(line.text)
  if (names.length === 0) return false
  const dated = (next !== undefined && isDated(next.text)) || previous === 'byline' || isDated(line.text)
  return (
    dated ||
    names.every(
      ({name}) =>
        hasGivenName(name) &&
        !name
          .split(' ')
          .slice(1)
          .some((word) => commonWords.has(word.toLowerCase())),
    )
  )
}

/** Below the headline or a byline: a place and a day under a picture is when it was taken. */
const isBesideHeader = ({page, before, previous}: RoleQuestion): boolean =>
  !before.has('body') &&
  (previous === 'headline' || previous === 'byline' || page.document.frontMatter.title !== undefined)

/** Below or above a name: `Local Government Reporter`, `ana.ruiz@gazette.example`, `@anaruiz`. */
const isBesideName = ({line, page, before}: RoleQuestion): boolean =>
  line.text.length < 70 && isAbove(line, page) && (before.has('byline') || before.has('headline'))

/** `Local Government Reporter`, and right below the name `Health correspondent, Harbour Radio`. */
const isOffice = (text: string, belowByline: boolean): boolean =>
  isReporterRole(text) || (belowByline && !/[.!?]$/.test(text) && isReporterRole(text.split(/, | at /, 1)[0] ?? ''))

const handle = /^(?:@\w+|(?:e-?mail:?\s*)?\S+@\S+\.\w+|(?:twitter|follow):?\s*@\w+)$/i

/** `By Reuters Staff`, and below the name of the writer `BBC News, Cardiff`. */
const isOutlet = (text: string, belowByline: boolean): boolean =>
  (belowByline || /^(?:by|par|por|von|door|di):? \S/i.test(text)) && outletOfByline(text, outletNamed) !== undefined

/** `Updated at 9:50 p.m. ET Thursday` */
const updated = /^(?:first |last )?(?:updated|published|posted)\b(?=.*\d)[^.]*(?:[ap]\.m\.[^.]*)?$/i
