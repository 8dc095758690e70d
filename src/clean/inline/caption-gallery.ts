import {defineRule} from '../../rules/define-rule.ts'
import {cutsOf, type InlineRule} from './inline-rule.ts'

/**
 * `Photos: Bridge fire A crowd at the harbour. Hide Caption 2 of 12`: the captions of a gallery, picture after picture,
 * printed as one paragraph or glued to one.
 */
export const captionGallery = defineRule<InlineRule>({
  name: 'caption-gallery',
  says: 'The captions of a picture gallery, each with its number.',
  example: 'Photos: Bridge fire / A crowd at the harbour. / Hide Caption / 2 of 12',
  answer: (text) =>
    text.includes('Caption') ? cutsOf(text, captions, 'The captions of a picture gallery') : undefined,
})

const captions =
  /(?:(?:Photos|Pictures|Gallery|Slideshow): (?:(?!(?:Hide|Show) Caption).){1,1500}(?:Hide|Show) Caption(?: \d{1,3} of \d{1,3})?(?: |$))+/gu
