import {defineRule} from '../../rules/define-rule.ts'
import {metadataFact} from '../metadata-facts.ts'
import type {SourceSieve} from './source-sieve.ts'

/**
 * `"publisher": {"name": "Harbour Gazette"}`, `From: The Harbour Letter <…>`: the file names who published it, beside its
 * text. Where the list of outlets knows the address, its name for the paper is better (`the Guardian`, `guardian.co.uk`).
 */
export const publisherNamed = defineRule<SourceSieve>({
  name: 'publisher-named',
  says: 'The file names its publisher beside the text.',
  example: '<meta property="og:site_name" content="Harbour Gazette">.',
  answer: ({document, findings, outlets}) => {
    const found = metadataFact(document, 'source')
    if (!found || (findings.url && outlets.at(findings.url.value) !== undefined)) return undefined
    const {value, certainty, evidence} = found
    return {value: outlets.named(value) ?? outlets.at(value) ?? value, certainty, evidence}
  },
})
