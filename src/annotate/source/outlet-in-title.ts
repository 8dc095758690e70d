import {siteOfTitle} from '../../clean/headline/cut-headline.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {topOfFile} from '../archivist-fact.ts'
import {inFile} from '../findings.ts'
import type {SourceSieve} from './source-sieve.ts'

/** `title: Pier lamps go out | The Santa Brisa Post`: a clipping tool copies the site along with the title. */
export const outletInTitle = defineRule<SourceSieve>({
  name: 'outlet-in-title',
  says: 'The title in the front matter ends in the name of the site.',
  example: 'title: Pier lamps go out | The Santa Brisa Post',
  answer: ({document, outlets}) => {
    const {title} = document.frontMatter
    const found = title === undefined ? undefined : siteOfTitle(title, document)
    if (!found) return undefined
    const evidence = [inFile(document.fieldSpans.title ?? topOfFile, `title: ${title}`)]
    return {value: outlets.named(found.site) ?? found.site, certainty: 'stated', evidence}
  },
})
