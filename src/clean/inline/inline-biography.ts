import {defineRule} from '../../rules/define-rule.ts'
import {cutsOf, type InlineRule} from './inline-rule.ts'

/**
 * `Sen. Ana Ruiz Ana Maria RuizHarbour bill fails Ruiz: Levy is ‘a joke’ MORE voted no`: sites about politics print a link
 * behind a name – the whole name again, the headlines of other stories without a blank before the first, and `MORE`.
 * Nothing but the name repeated and glued to a headline is such a link: “He wants MORE” is not.
 */
export const inlineBiography = defineRule<InlineRule>({
  name: 'inline-biography',
  says: 'Behind a name stand the whole name again, headlines of other stories and `MORE`.',
  example: 'Sen. Ana Ruiz Ana Maria RuizHarbour bill fails MORE voted no',
  answer: (text) =>
    text.includes(' MORE') || text.includes('…MORE')
      ? cutsOf(text, biography, 'A link to a biography and other stories, glued to the sentence')
      : undefined,
})

/**
 * The family name, up to six words that end in it again, a capital right behind, and no more than the headlines of some
 * five stories before `MORE`. Only the first of the six may be glued to what stands before it: where each may, six words are cut out
 * of three hundred capitals in more ways than can be tried. A second biography may begin within the first only behind its own `MORE`.
 */
const biography =
  /(?<before>(?<![\p{L}’'-])(?<family>\p{Lu}[\p{L}’'-]*\p{Ll})(?:,? (?:Jr|Sr)\.?)?)(?:(?: ?\p{Lu}[\p{L}.’'-]*| ?\([\p{L}. ’'-]{1,24}\)| ?[“"‘'][\p{L}. -]{1,24}[”"’'])(?:(?: |(?<=[)”"]))\p{Lu}[\p{L}.’'-]*| ?\([\p{L}. ’'-]{1,24}\)| ?[“"‘'][\p{L}. -]{1,24}[”"’']){0,5}?)?? ?\k<family>(?:,? (?:Jr|Sr|II|III)\.?)?(?=[\p{Lu}\d‘“'"])(?! )[^\n]{1,700}?(?<=[ …])MORE(?![\p{L}\d])/gu
