import type {Warning} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {draft} from './rules.ts'
import type {WrittenField} from './written-field.ts'

/** Why an article is none yet: `draft: true`, `published: false`, `status: draft`, as generators leave it out. */
export function leftOut(fields: readonly WrittenField[]): Warning | undefined {
  for (const {name, value, span} of fields) {
    const plain = plainName(name)
    // A table of TOML has no word for itself.
    const text = typeof value === 'object' ? '' : String(value).trim().toLowerCase()
    const isDraft =
      (['draft', 'private', 'unpublished'].includes(plain) && text === 'true') ||
      (['published', 'publish'].includes(plain) && text === 'false') ||
      (['status', 'state', 'post status'].includes(plain) && ['draft', 'private', 'unpublished'].includes(text))
    if (isDraft)
      return {
        rule: draft.name,
        span,
        says: `is left out, because its front matter says \`${name}: ${text}\`; remove the line to show it`,
      }
  }
  return undefined
}
