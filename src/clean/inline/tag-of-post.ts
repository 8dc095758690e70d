import {defineRule} from '../../rules/define-rule.ts'
import {cutsOf, type InlineRule} from './inline-rule.ts'

/** `<tweet id="1" author="@taal">The bridge is open.</tweet>`: the tags an archive keeps of a post; the words between them stay. */
export const tagOfPost = defineRule<InlineRule>({
  name: 'tag-of-post',
  says: 'The tag in which an archive keeps a post of another site.',
  example: '<tweet id="768166957728" author="@taal">The bridge is open.</tweet>',
  answer: (text) => (text.includes('<') ? cutsOf(text, tags, 'A tag around a post of another site') : undefined),
})

const tags = /<\/?(?:tweet|toot|instagram|facebook|youtube|embed)(?:\s[^<>]{0,400})?>/giu
