import type {FrontMatter, Seed, Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'

export const noteOfVault = defineRule({
  name: 'note-of-a-vault',
  says: 'It is a note of its writer’s own: tasks, links to other notes, a page of a day; no field names it an article.',
  example: '2024-05-03.md: - [ ] call the council',
})

/**
 * Why a Markdown file of a vault (Obsidian, Logseq) is a note and no clipping: it says neither title nor source, and holds
 * hardly anything but tasks and links to other notes; or it is named after a day and holds one of them, or is an entry with
 * aliases.
 */
export function isNoteOfVault(
  {file, raw}: Pick<Seed, 'file' | 'raw'>,
  text: string,
  {title, source, url, via, authors, date}: FrontMatter,
): Warning | undefined {
  if ([title, source, url, via, authors].some((field) => field !== undefined)) return undefined
  const entry = date === undefined ? aliases.exec(raw.slice(0, raw.length - text.trimStart().length)) : null
  if (entry) return noteWarning('its front matter has', entry[0], entry.index)
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !heading.test(line))
  const notes = lines.filter((line) => task.test(line) || bareLinks.test(line))
  const first = notes[0]
  if (first === undefined) return undefined
  const isDaily = namedAfterDay.test(file)
  if (!isDaily && notes.length < mostly * lines.length) return undefined
  return noteWarning(isDaily ? 'named after a day, with' : 'hardly anything but lines like', first, text.indexOf(first))
}

const noteWarning = (why: string, line: string, start: number): Warning => ({
  rule: noteOfVault.name,
  span: {start, end: start + line.length},
  says: `is left out: it is a note (${why} \`${line.trim().slice(0, 60)}\`) and names no title, source or address; give it a \`title:\` or a \`source:\` in front matter to show it`,
})

/** The other names of a person or place that a note is of: `aliases: [Brandt]`. A post of Hugo has a title beside them. */
const aliases = /^aliases:.*$/m

/** Of the lines that are no heading: a clipping may end in a task (`- [ ] ask the council`). */
const mostly = 0.8

const heading = /^\s*#{1,6}\s/

/** `- [ ] call the council`, `- [x] done`, `- TODO call the council` */
const task = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX/>-]\]\s|(?:TODO|DONE|DOING|LATER|NOW)\s)/

/** `- [[Ana Ruiz]]`, `[[2024-05-02]] | [[2024-05-04]]`, `![[map.png]]`, `#journal #harbour`: nothing but links and tags. */
const bareLinks = /^(?:\s*[-*+]\s)?(?:[←→<>|·,\s]*(?:!?\[\[[^\][]+\]\]|#\p{L}[\p{L}\p{N}/_-]*))+[←→<>|·,\s]*$/u

/** `Daily/2024-05-03.md`, `2024-05-03 Friday.md`, `2024_05_03.md`, `2024-W18.md` */
const namedAfterDay =
  /(?:^|\/)(?:19|20)\d\d(?:[-_.]?(?:0\d|1[0-2])[-_.]?[0-3]\d(?:[-_. ,]+\p{L}{2,10}\.?)?|-W[0-5]\d)\.\w+$/u
