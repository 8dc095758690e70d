import {defineRule} from './define-rule.ts'

/** Beside the rules of reading: the page that lists them all is itself printed. */
export const pageNotPrinted = defineRule({
  name: 'page-not-printed',
  says: 'The page made Dateline fail; one that says so stands in its place.',
  example: 'An error of Dateline, told with the address of the page.',
})
