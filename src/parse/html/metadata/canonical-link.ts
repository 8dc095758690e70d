import {defineRule} from '../../../rules/define-rule.ts'
import {elementsBelow} from '../walk.ts'
import type {MetadataRule} from './metadata-rule.ts'

/** `<link rel="canonical" href="https://…">` */
export const canonicalLink = defineRule<MetadataRule>({
  name: 'canonical-link',
  says: 'The saved page gives this as its own address.',
  example: '<link rel="canonical" href="https://www.gazette.example/bridge">.',
  read: ({root}) =>
    elementsBelow(
      root,
      ({name, attributes}) => name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''),
    )
      .filter(({attributes}) => /^https?:\/\/[^/]+\/./i.test(attributes.href ?? ''))
      .map(({attributes: {href = ''}, start, end}) => ({
        field: 'url',
        value: href.trim(),
        certainty: 'stated',
        evidence: {span: {start, end}, says: `canonical: ${href}`},
      })),
})
