import type {Metadata} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const savedAddress = defineRule({
  name: 'saved-address',
  says: 'What saved the page noted the address it was saved from.',
  example: 'Snapshot-Content-Location: https://www.gazette.example/bridge.',
})

/** The address a page was saved from, as its container says it; nothing where that is none of the web. */
export const metadataOfAddress = (url: string, says: string): Metadata[] =>
  /^https?:\/\//i.test(url)
    ? [{field: 'url', value: url, certainty: 'stated', rule: savedAddress.name, evidence: {says}}]
    : []
