import {authorsOfByline, isReporterRole, namesAlone} from '../../../lines/byline.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import {authorNoteOpeners} from '../../../vocabulary/page/note-openers.ts'
import {type Line, type Page, plainWords} from '../../page.ts'
import {openerFinder} from '../../phrases.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

const opener = openerFinder(authorNoteOpeners)

/** `About the author: Ana Ruiz covers …`, `Ana Ruiz is a reporter at the Gazette.` below her own article. */
export const authorNote = defineRule<FurnitureRule>({
  name: 'author-note',
  says: 'It tells the reader who wrote the article.',
  example: 'About the author: Ana Ruiz covers the harbour for the Gazette.',
  answer: ({line, page}) => {
    if (line.index <= page.firstBody || line.text.length > 500 || line.quotes) return undefined
    if (opener(plainWords(line.text.slice(0, 60))) !== undefined) return says
    return isLast(line, page) && tellsOfAuthor(line, page) ? says : undefined
  },
})

const isLast = (line: Line, {lines}: Page): boolean => lines.length - line.index <= 4

function tellsOfAuthor({text}: Line, page: Page): boolean {
  const clause = /^(?<name>.{4,40}?),? (?:is|was|covers|writes|reports|works) (?<rest>.{4,})$/s.exec(text)?.groups
  const name = clause?.name?.toLowerCase()
  if (name === undefined || !authorsAbove(page).has(name)) return false
  const words = (clause?.rest ?? '').split(/[^\p{L}'-]+/u)
  return words.some((word) => isReporterRole(word)) || /\b(?:covers|writes|reports)\b/.test(text)
}

const authorsAbove = ({document, lines, firstBody}: Page): ReadonlySet<string> => {
  const given = document.metadata?.flatMap(({field, value}) => (field === 'author' ? [value] : [])) ?? []
  const printed = lines.slice(0, firstBody).flatMap(({text}) => [...authorsOfByline(text), ...namesAlone(text)])
  const names = [...given, ...(document.frontMatter.authors ?? []), ...printed.map(({name}) => name)]
  return new Set(names.map((name) => name.toLowerCase()))
}

const says = 'A note on who wrote the article'
