import {ageLine} from '../../clean/furniture/age-line.ts'
import {wholeArticleLink} from '../../clean/furniture/related-link.ts'
import type {Fact} from '../../model.ts'
import {wordsAt} from '../../text/words-at.ts'
import type {Desk} from '../desk.ts'
import {inFile} from '../findings.ts'

/** `11 months ago 28` above and `Read Entire Article` below: the page took the article from another site. */
export function findAggregator({document}: Desk): Fact<string> | undefined {
  const links = document.furniture.filter(({rule}) => rule === wholeArticleLink.name)
  if (links.length === 0) return undefined
  const ages = document.furniture.filter(({rule}) => rule === ageLine.name)
  return {
    value: 'an aggregator',
    certainty: 'inferred',
    rule: wholeArticleLink.name,
    evidence: [...links, ...ages].map(({span}) => inFile(span, wordsAt(document.seed.raw, span).trim())),
  }
}
