import {hostOf} from '../../lines/outlet-named.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {SourceSieve} from './source-sieve.ts'

/** The address the article was saved from: `https://edition.cnn.com/…` is CNN. */
export const webAddress = defineRule<SourceSieve>({
  name: 'web-address',
  says: 'The address the article was saved from is this outlet’s.',
  example: 'https://www.gazette.example/2024/05/bridge',
  answer: ({findings, outlets}) => {
    const {url} = findings
    const known = url && outlets.at(url.value)
    return url === undefined || known === undefined
      ? undefined
      : {value: known, certainty: 'stated', evidence: url.evidence}
  },
})

/** A site that no list has goes by its host, where nothing else names the paper. */
export const webHost = defineRule<SourceSieve>({
  name: 'web-host',
  says: 'It was saved from this site, whose paper nothing names.',
  example: 'https://www.harbour-news.example/2024/05/bridge',
  answer: ({findings: {url}}) => {
    const host = url && hostOf(url.value)
    return host === undefined ? undefined : {value: host, certainty: 'stated', evidence: url?.evidence ?? []}
  },
})
