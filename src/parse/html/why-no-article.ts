import type {Warning} from '../../model.ts'
import {defineRule, type Rule} from '../../rules/define-rule.ts'
import type {PageLine} from './page-blocks.ts'
import type {PageFacts} from './page-facts.ts'
import type {HtmlElement} from './tree.ts'
import {elementsBelow, lineOf} from './walk.ts'

export const listOfLinks = defineRule({
  name: 'list-of-links',
  says: 'The page is a list of links to articles, and none itself.',
  example: 'The front page of the Harbour Gazette.',
})

export const pageWithoutText = defineRule({
  name: 'page-without-text',
  says: 'The saved page holds no text that could be an article.',
  example: 'A page whose script loads the article when it is read.',
})

/** Why a saved page is no article. */
export const noArticleRules: readonly Rule[] = [listOfLinks, pageWithoutText]

/**
 * Why a page is no article, or nothing where it is one: a front page, whose teasers' days and names are none of its own,
 * and a page that was saved before its text was there.
 */
export function whyNoArticle(page: PageFacts, lines: readonly PageLine[]): Warning | undefined {
  const text = lines.filter(({mark}) => mark.role === 'body' || mark.role === 'subhead')
  if (!text.some(({block}) => /\p{L}{2}/u.test(block.text)))
    return {
      rule: pageWithoutText.name,
      says: 'holds no text of an article; open it in a browser, wait until the article is there, and save it again (SingleFile keeps what is shown)',
    }
  if (saysItIsArticle(page)) return undefined
  const long = text.filter(({mark, block}) => mark.role === 'body' && block.text.split(/\s+/).length >= longParagraph)
  if (long.length >= 3 || linkedHeadings(page.root) < 4) return undefined
  return {
    rule: listOfLinks.name,
    says: 'is a list of links to articles, such as a front page, and no article; save the articles themselves',
  }
}

/** Words; teasers are shorter. */
const longParagraph = 25

const saysItIsArticle = ({linkedData, metas}: PageFacts): boolean =>
  linkedData.article !== undefined ||
  metas.get('og:type')?.content === 'article' ||
  metas.has('article:published_time') ||
  metas.has('author')

/** Headings that are links from end to end, as those of teasers are. */
function linkedHeadings(root: HtmlElement): number {
  const headings = elementsBelow(root, ({name}) => /^h[2-5]$/.test(name))
  return headings.filter((heading) => {
    const line = lineOf(heading)
    const link = elementsBelow(heading, ({name, attributes}) => name === 'a' && attributes.href !== undefined)[0]
    const around = heading.parent?.name === 'a' && heading.parent.attributes.href !== undefined
    return line !== '' && (around || (link !== undefined && lineOf(link) === line))
  }).length
}
