import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'

export const noteTemplate = defineRule({
  name: 'note-template',
  says: 'It is the template of a note, with blanks that a program fills in.',
  example: 'created: {{date}}',
})

/** Longer files are notes that show a blank somewhere, as a manual does. */
const longest = 2_000

/** `# {{title}}`, `<% tp.date.now() %>`: the templates of a vault (Obsidian, Templater, Logseq) are no clippings. */
export function isNoteTemplate(raw: string): Warning | undefined {
  const found = raw.length < longest ? blank.exec(raw) : null
  if (!found) return undefined
  const span = {start: found.index, end: found.index + found[0].length}
  return {rule: noteTemplate.name, span, says: `is left out: it is the template of a note (\`${found[0]}\`)`}
}

/** A site's own `{{ page.title }}` and `{{< figure >}}` stand in articles; these names are those of note programs. */
const blank =
  /\{\{(?:title|date|time|content|author|url|published|highlights)(?::[^{}\n]{0,30})?\}\}|<%[-_*+]?\s*tp\.[a-z]+[^%]{0,60}%>|<%\s*(?:today|time|current page)\s*%>/
