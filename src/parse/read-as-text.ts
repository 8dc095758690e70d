import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'

export const nestedTooDeep = defineRule({
  name: 'nested-too-deep',
  says: 'Its Markdown nests deeper than any article does; it is read as plain text.',
  example: 'A thousand marks of a quotation before one line.',
})

export const markdownTooLong = defineRule({
  name: 'markdown-too-long',
  says: 'Its Markdown, or a paragraph of it, is longer than any article’s, or has more footnotes, underlined headings or marks; it is read as plain text.',
  example: 'A table of stations pasted as one line of 40,000 characters.',
})

export const tooManyElements = defineRule({
  name: 'too-many-elements',
  says: 'The page has more elements than any, or nests them deeper; what stands between its tags is read as text.',
  example: 'A table of all stations with a cell for each hour of a year.',
})

/** Whether the paragraphs of an article in Markdown are the lines of its file, as its warnings say. */
export const isReadAsText = ({warnings}: {readonly warnings: readonly Warning[]}): boolean =>
  warnings.some(({rule}) => rule === nestedTooDeep.name || rule === markdownTooLong.name)
