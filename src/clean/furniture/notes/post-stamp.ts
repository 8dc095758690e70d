import {defineRule} from '../../../rules/define-rule.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

/** `22.40 GMT` above a post of a live blog, `Updated at 18.20 GMT` below it: an hour of a day that the page prints once. */
export const postStamp = defineRule<FurnitureRule>({
  name: 'post-stamp',
  says: 'It gives the hour of a post of a live blog.',
  example: '22.40 GMT',
  answer: ({line: {text}}) => (text.length < 40 && stamp.test(text) ? 'The hour of a post' : undefined),
})

const stamp =
  /^\[?(?:(?:last )?updated (?:at )?)?(?:(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]* )?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\(?(?:[A-Z]{2,4}|UTC[+-]\d+|Uhr)\)?)?\]?$/i
