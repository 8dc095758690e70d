import {soundsLikeOutlet} from '../../lines/sounds-like-outlet.ts'
import type {Metadata} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {bareWords} from '../../text/bare-words.ts'
import {sectionLabels} from '../../vocabulary/page/furniture.ts'
import {titleElement} from './metadata/title-element.ts'
import type {PageFacts} from './page-facts.ts'
import type {HtmlElement, HtmlText} from './tree.ts'
import {elementsBelow, isWithin, lineOf} from './walk.ts'

export const headingAboveText = defineRule({
  name: 'heading-above-text',
  says: 'It heads the text, and the page calls itself by no better name.',
  example: '<title>untitled</title> … <h2>Council closes the bridge</h2>.',
})

/**
 * The heading of the page that is its headline, or says it in other words. Where no first heading (`h1`) does (a blog's is its
 * own name) it is a lesser one that says the headline, else the only one there is, else what stands above the text of a page
 * whose title tells nothing.
 *
 * @param headline what the article was found to be called
 * @param kept the texts that are the article
 */
export function headingOf(
  {headings, root}: PageFacts,
  headline: Metadata | undefined,
  kept: ReadonlySet<HtmlText>,
): HtmlElement | undefined {
  const words = new Set(bareWords(headline?.value ?? '').split(' '))
  const shared = (heading: HtmlElement): number => {
    const own = bareWords(lineOf(heading)).split(' ')
    return own.filter((word) => words.has(word)).length / own.length
  }
  const best = headings.toSorted((a, b) => shared(b) - shared(a))[0]
  if (best && shared(best) > 0.4) return best
  const text = startOfText(kept)
  const above = elementsBelow(root, ({name}) => /^h[2-4]$/.test(name)).filter(
    (heading) => heading.start < text && lineOf(heading).split(' ').length > 2 && !isWithin(heading, isAround),
  )
  const lesser = above.find((heading) => shared(heading) > 0.6)
  if (lesser || best) return lesser ?? (headings.length === 1 ? best : undefined)
  return tellsNothing(headline) ? above.at(-1) : undefined
}

/** A heading of a page that has no better name, as what it is called. */
export function metadataOfHeading(heading: HtmlElement, headline: Metadata | undefined): Metadata[] {
  const value = lineOf(heading)
  const {start, end} = heading
  return tellsNothing(headline)
    ? [
        {
          field: 'headline',
          value,
          certainty: 'inferred',
          rule: headingAboveText.name,
          evidence: {span: {start, end}, says: value},
        },
      ]
    : []
}

/** `untitled`, `News`, `The Harbour Gazette`: titles that a whole site has. */
export const tellsNothing = (headline: Metadata | undefined): boolean =>
  headline === undefined ||
  (headline.rule === titleElement.name &&
    (headline.value.split(/\s+/).length < 3 ||
      sectionLabels.has(bareWords(headline.value)) ||
      soundsLikeOutlet(headline.value)))

/** Where the first paragraph begins. */
const startOfText = (kept: ReadonlySet<HtmlText>): number =>
  Math.min(...[...kept].filter(({text}) => text.trim().length > 80).map(({pieces}) => pieces[0]?.raw ?? 0))

const isAround = ({name}: HtmlElement): boolean => ['nav', 'aside', 'footer', 'form', 'a', 'li'].includes(name)
