import {defineRule} from '../../../rules/define-rule.ts'
import {lineOf} from '../walk.ts'
import type {MetadataRule} from './metadata-rule.ts'

/** `<h1>Council closes the bridge</h1>`: the heading above the article. */
export const pageHeading = defineRule<MetadataRule>({
  name: 'page-heading',
  says: 'It is the heading of the saved page.',
  example: '<h1>Council closes the bridge</h1>.',
  read: ({headings}) =>
    headings.map((heading) => {
      const value = lineOf(heading)
      return {
        field: 'headline',
        value,
        certainty: 'stated',
        evidence: {span: {start: heading.start, end: heading.end}, says: value},
      }
    }),
})
