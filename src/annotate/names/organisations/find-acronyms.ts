import {addTo, type NameList} from '../name-list.ts'
import {label, type Page} from '../page.ts'
import type {KnownNames} from '../places/find-known-names.ts'

/**
 * Unites an organisation with the acronym printed behind it, here and wherever it returns: `the Taal Water Board (TWB)
 * … TWB said`.
 */
export function findAcronyms(page: Page, organisations: NameList, known: KnownNames): void {
  const {tokens} = page
  const atEnd = new Map<number, string>()
  for (const {name, as, end} of known.values()) if (as === 'organisation') atEnd.set(tokens[end - 1]?.end ?? -1, name)
  for (const [name, spans] of organisations) for (const {end} of spans) atEnd.set(end, name)
  const nameOf = new Map<string, string>()
  for (let i = 1; i < tokens.length - 2; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue
    const name = atEnd.get(tokens[i - 1]?.end ?? -1)
    const acronym = tokens[i + 1]
    if (name && acronym?.allCaps && name.startsWith(acronym.text.charAt(0))) nameOf.set(acronym.text, name)
  }
  if (nameOf.size === 0) return
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.allCaps || page.label[i] === label.credit) continue
    const name = nameOf.get(token.text)
    if (name === undefined) continue
    addTo(organisations, name, {start: token.start, end: token.end})
    page.label[i] = label.organisation
  }
}
