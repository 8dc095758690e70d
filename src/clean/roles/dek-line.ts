import {hasDateline} from '../../lines/find-dateline.ts'
import {isGalleryCounter} from '../../lines/gallery-counter.ts'
import type {Document} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {type Line, type Page, wordCount} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `The mayor calls it a matter of safety`, below the headline: what the article says in one line. */
export const dekLine = defineRule<RoleRule>({
  name: 'dek-line',
  says: 'It stands between the headline and the text and says the article in one line.',
  example: 'Council votes to close the old bridge / The mayor calls it a matter of safety',
  answer: ({line, page, before, next}) => {
    if (line.index === page.stopped?.dek) return 'dek'
    if (line.index > page.firstBody || before.has('body') || hasDateline(line.text)) return undefined
    const headed = before.has('headline') || page.document.frontMatter.title !== undefined
    if (isShortcode.test(line.text) || repeatsTitle(line.text, page.document)) return undefined
    if (headsAPart(line, page) || isGalleryCounter(line.text)) return undefined
    if (!headed || before.has('dek') || line.text.length > 320 || wordCount(line) < 4) return undefined
    if (!line.endsSentence || line.quotes) {
      return line.index < page.firstBody && !/[.:;,]["”’]?$/.test(line.text) && !sentencesEnd.test(line.text)
        ? 'dek'
        : undefined
    }
    // "Residents fear for their shops." is a dek where the report itself opens below with its dateline.
    return next !== undefined && hasDateline(next.text) ? 'dek' : undefined
  },
})

/** In the live blog of a page each post has a heading, and the first is that of the newest post. */
const headsAPart = ({block, index}: Line, {document, lines}: Page): boolean =>
  document.seed.format === 'html' &&
  block.role === 'subhead' &&
  lines.some((other) => other.index > index && other.block.role === 'subhead')

/** The keeper retires on Monday. See the cape: a paragraph whose last words are a link. */
const sentencesEnd = /\p{Ll}{3,}[.!?] \p{Lu}\p{Ll}+ /u

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** `{{< figure src="gate.jpg" >}}`, `{% include map.html %}`: what a site's generator would put there. */
const isShortcode = /^\s*\{[{%]/

/** The heading below front matter that names the same article, perhaps in fewer words, is no line below it. */
function repeatsTitle(text: string, {frontMatter: {title}}: Document): boolean {
  if (title === undefined) return false
  const known = new Set(wordsOf(title))
  return wordsOf(text).every((word) => known.has(word))
}
