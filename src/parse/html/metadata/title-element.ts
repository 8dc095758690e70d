import {defineRule} from '../../../rules/define-rule.ts'
import {lineOf} from '../walk.ts'
import type {MetadataRule} from './metadata-rule.ts'

/** `<title>Council closes the bridge | Harbour Gazette</title>`: what the tab of the browser shows. */
export const titleElement = defineRule<MetadataRule>({
  name: 'title-element',
  says: 'The saved page calls itself so.',
  example: '<title>Council closes the bridge | Harbour Gazette</title>.',
  read: ({title}) => {
    const value = title ? lineOf(title) : ''
    if (!title || value === '') return []
    const span = {start: title.start, end: title.end}
    return [{field: 'headline', value, certainty: 'inferred', evidence: {span, says: value}}]
  },
})
