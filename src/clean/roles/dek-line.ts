import {hasDateline} from '../../lines/find-dateline.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {wordCount} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `The mayor calls it a matter of safety`, below the headline: what the article says in one line. */
export const dekLine = defineRule<RoleRule>({
  name: 'dek-line',
  says: 'It stands between the headline and the text and says the article in one line.',
  example: 'Council votes to close the old bridge / The mayor calls it a matter of safety',
  answer: ({line, page, before, next}) => {
    if (line.index > page.firstBody || before.has('body') || hasDateline(line.text)) return undefined
    const headed = before.has('headline') || page.document.frontMatter.title !== undefined
    if (!headed || before.has('dek') || line.text.length > 320 || wordCount(line) < 4) return undefined
    if (!line.endsSentence || line.quotes) {
      return line.index < page.firstBody && !/[.:;,]["”’]?$/.test(line.text) ? 'dek' : undefined
    }
    // "Residents fear for their shops." is a dek where the report itself opens below with its dateline.
    return next !== undefined && hasDateline(next.text) ? 'dek' : undefined
  },
})
