import type {Fact} from '../../model.ts'
import type {Desk} from '../desk.ts'
import {inFile} from '../findings.ts'

/** `11 months ago 28` above and `Read Entire Article` below: the page took the article from another site. */
export function findAggregator({document}: Desk): Fact<string> | undefined {
  const links = document.furniture.filter(({rule}) => rule === 'whole-article-link')
  if (links.length === 0) return undefined
  const ages = document.furniture.filter(({rule}) => rule === 'age-line')
  return {
    value: 'an aggregator',
    certainty: 'inferred',
    rule: 'whole-article-link',
    evidence: [...links, ...ages].map(({span}) => inFile(span, document.seed.raw.slice(span.start, span.end).trim())),
  }
}
