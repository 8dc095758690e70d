import {defineRule} from '../../../rules/define-rule.ts'
import type {MetadataRule} from './metadata-rule.ts'

/** `<!-- saved from url=(0042)https://… -->`, ` url: https://… ` in the comment of SingleFile: what the browser noted. */
export const savedFrom = defineRule<MetadataRule>({
  name: 'saved-from',
  says: 'The browser that saved the page noted its address.',
  example: '<!-- saved from url=(0042)https://www.gazette.example/bridge.html -->.',
  read: ({comments}) =>
    comments.slice(0, 20).flatMap(({text, start}) => {
      const found = note.exec(text)
      const value = found?.groups?.url
      if (!found || value === undefined) return []
      // A comment's text stands behind "<!--".
      const from = start + 4 + found.index + found[0].length - value.length
      const span = {start: from, end: from + value.length}
      return [{field: 'url' as const, value, certainty: 'stated' as const, evidence: {span, says: found[0].trim()}}]
    }),
})

const note = /(?:saved from url=\(\d+\)|^\s*url:\s*|\n[^\S\n]*url:\s*)(?<url>https?:\/\/[^\s<>"]+)/i
