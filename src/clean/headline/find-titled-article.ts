import {isDated} from '../../lines/days/is-dated.ts'
import {outletOfMasthead} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import {bareWords} from '../../text/bare-words.ts'
import type {Line, Page} from '../page.ts'
import type {PastedArticle} from './find-pasted-article.ts'

/** A head has no more lines. */
const longestHead = 15

/**
 * Where the article of a document stands whose headline is known beside its text, by the largest type of a PDF or the subject
 * of a mail: below the line that says it. `PRESS RELEASE`, `Home News Sport` stand above it and head no article; a folio with
 * its day and the name of the paper do.
 */
export function findTitledArticle(page: Page): PastedArticle | undefined {
  const {document, lines, firstBody, lastBody} = page
  const title = document.metadata?.find(({field}) => field === 'headline')?.value
  if (title === undefined || document.frontMatter.title !== undefined) return undefined
  const words = bareWords(title)
  const headline = lines.slice(0, Math.min(longestHead, firstBody)).find(({text}) => bareWords(text) === words)
  return headline && {headline: headline.index, firstBody, lastBody}
}

/** `Saturday, 12 October 2019`, `The Harbour Post`: what a printed page says above its headline. */
export const isOfFolio = ({text}: Line): boolean => isDated(text) || outletOfMasthead(text, outletNamed) !== undefined
