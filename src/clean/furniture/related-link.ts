import {defineRule} from '../../rules/define-rule.ts'
import {relatedOpeners, relatedOpenersWithColon, wholeArticleLinks} from '../../vocabulary/page/furniture.ts'
import {type Line, type Page, wordCount} from '../page.ts'
import {openerFinder} from '../phrases.ts'
import type {FurnitureRule} from './furniture-rule.ts'

const opener = openerFinder(relatedOpeners)
const openerWithColon = openerFinder(relatedOpenersWithColon)

/** `Read more: Council votes again`, `Council votes again Read more`: a link to another page. */
export const relatedLink = defineRule<FurnitureRule>({
  name: 'related-link',
  says: 'It is a link to another page.',
  example: 'Read more: Council votes again',
  // “Watch: Crane lifts a chapel” at the head of a text is its headline.
  answer: ({line, page}) =>
    line.index > firstOfWords(page) && isRelatedLink(line) ? 'A link to another page' : undefined,
})

/** The first line of three words, which may be the headline: `OPINION` stands above it. */
const firstOfWords = ({lines}: Page): number => lines.slice(0, 3).findIndex((line) => wordCount(line) > 2)

/** `Read Entire Article`: the page carries an excerpt and sends its readers to the article's own. */
export const wholeArticleLink = defineRule<FurnitureRule>({
  name: 'whole-article-link',
  says: 'The page carries an excerpt and links to the whole article: it took it from elsewhere.',
  example: 'Read Entire Article',
  answer: ({line}) =>
    line.text.length < 60 && wholeArticleLinks.has(line.label)
      ? 'A link to the whole article on another site'
      : undefined,
})

function isRelatedLink({text, plain, endsSentence}: Line): boolean {
  if (text.length > 200) return false
  if (text.length > 12 && text.slice(-10).toLowerCase() === ' read more') return true
  // "Read more carefully, the report says …" is a sentence; a link is not, unless it ends in "here."
  if (opener(plain) !== undefined) return !endsSentence || /\bhere\.?$/i.test(text) || /^[\w ]+:/.test(text)
  if (endsSentence || !text.includes(':')) return false
  const colon = /^\(?(?<label>[A-Za-z' ]{3,20}): ?\S/.exec(text)?.groups?.label
  if (colon === undefined) return false
  const label = openerWithColon(` ${colon.toLowerCase()} `)
  return label === colon.toLowerCase()
}
