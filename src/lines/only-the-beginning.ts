import type {Span, Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import {bareWords} from '../text/bare-words.ts'
import {teaserPhrases} from '../vocabulary/page/teaser-phrases.ts'

export const onlyTheBeginning = defineRule({
  name: 'only-the-beginning',
  says: 'The page goes on for subscribers only, and perhaps no more than the beginning was saved.',
  example: 'Subscribe to continue reading',
})

/** The doubt, with the place in the file that gives rise to it. */
export const onlyTheBeginningWarning = (why: string, span: Span): Warning => ({
  rule: onlyTheBeginning.name,
  span,
  says: `perhaps only the beginning of the article was saved: ${why}`,
})

/** An article of so many words says behind its text that it goes on, and is whole all the same: it is a box nobody sees. */
export const wordsOfWholeArticle = 400

/**
 * Whether a line says that the article goes on for subscribers only: `Subscribe to continue reading`. A sentence of the
 * article that speaks of it is longer, or tells who said so: `The rest is for subscribers only, she said.`
 */
export function saysItGoesOn(line: string): boolean {
  if (line.length > longest || /["“”„«»]/.test(line)) return false
  const words = ` ${bareWords(line)} `
  return teaserPhrases.some((phrase) => words.includes(` ${phrase} `)) && !reported.test(words)
}

const longest = 200

const reported = / (?:said|says|told|according|added|he|she|his|her) /
