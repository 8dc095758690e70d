import {hostOf} from '../../lines/outlet-named.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {SourceSieve} from './source-sieve.ts'

/** The address the article was saved from: `https://edition.cnn.com/…` is CNN; an unknown site goes by its host. */
export const webAddress = defineRule<SourceSieve>({
  name: 'web-address',
  says: 'The address the article was saved from is this outlet’s.',
  example: 'https://www.gazette.example/2024/05/bridge',
  answer: ({findings, outlets}) => {
    const {url} = findings
    const host = url && hostOf(url.value)
    if (!url || !host) return undefined
    return {value: outlets.at(host) ?? host, certainty: 'stated', evidence: url.evidence}
  },
})
