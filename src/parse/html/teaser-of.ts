import {onlyTheBeginningWarning, saysItGoesOn, wordsOfWholeArticle} from '../../lines/only-the-beginning.ts'
import type {Warning} from '../../model.ts'
import type {PageLine} from './page-blocks.ts'
import type {PageFacts} from './page-facts.ts'
import {textsOf} from './walk.ts'

/**
 * A doubt about a saved page that is short and says behind its text that it goes on (`Subscribe to continue reading`), or
 * tells search engines that it is not free to read and holds some lines, or less than half the words it counts.
 */
export function teaserOf({root, linkedData: {article}}: PageFacts, lines: readonly PageLine[]): readonly Warning[] {
  const body = lines.filter(({mark}) => mark.role === 'body' && !mark.aside)
  const words = body.reduce((sum, {block}) => sum + block.text.split(/\s+/).length, 0)
  const end = body.at(-1)?.block.span.end ?? 0
  if (words < wordsOfWholeArticle) {
    const text = textsOf(root).find(({pieces, text}) => (pieces[0]?.raw ?? 0) >= end && saysItGoesOn(text.trim()))
    const [first, last] = [text?.pieces[0], text?.pieces.at(-1)]
    if (text && first && last)
      return [
        onlyTheBeginningWarning(`behind it stands “${text.text.trim()}”`, {
          start: first.raw,
          end: last.raw + last.rawLength,
        }),
      ]
  }
  const short = words < veryFewWords || (article?.wordCount ?? 0) > 2 * words
  return article?.free === false && short
    ? [onlyTheBeginningWarning('the page says that it is not free to read', article.place)]
    : []
}

/** Two or three paragraphs, behind which many paywalls close. */
const veryFewWords = 200
