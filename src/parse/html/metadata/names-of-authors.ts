import {isPersonName, printedName} from '../../../lines/person-name.ts'

/**
 * The people an author field names: `Ana Ruiz and Tom Beck`, `By ANA RUIZ, Staff Writer`, `Ruiz, Ana`. A desk, an
 * agency, an address or a login is nobody.
 *
 * @example namesOfAuthors('Ana Ruiz, Li Wei & Tom Beck') // ['Ana Ruiz', 'Li Wei', 'Tom Beck']
 */
export function namesOfAuthors(content: string): string[] {
  const text = content
    .replace(/^\s*(?:by|von|por|par|di)\b:?\s+/i, '')
    .replace(handles, '')
    .trim()
  if (text === '' || /https?:|www\./.test(text)) return []
  const parts = text
    .split(/(?:(?<!\s)\s+)?(?:[,;|/&•·]|\band\b|\bund\b|\by\b|\bet\b)\s*/i)
    .filter((part) => part !== '')
  const names = parts.filter(isPersonName).map(printedName)
  // "Ruiz, Ana": a catalogue writes the family name first.
  if (names.length === 0 && /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}\.)?$/u.test(text)) {
    const [family = '', given = ''] = text.split(', ')
    return [printedName(`${given} ${family}`)]
  }
  return [...new Set(names)]
}

/** `ANA RUIZ aruiz@gazette.example`, `Ana Ruiz (@anaruiz)`: where to write to her. */
const handles = /\(?(?:\b[\w.+-]{1,64})?@[\w.-]+\)?/g
