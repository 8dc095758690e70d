import {databaseFields, databaseLabels} from '../../vocabulary/page/database-labels.ts'

/** Lines without a blank one between them. */
export type Paragraph = readonly string[]

/** A text in paragraphs; line ends and the white space around lines do not count. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r?\n[^\S\r\n]*\r?\n/)
    .map((part) =>
      part
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
}

/** `BYLINE: Ana Ruiz` → `byline` and `Ana Ruiz`, where the label is one of a database. */
export function labelOf(line: string): {label: string; value: string} | undefined {
  const {label, value = ''} = /^(?<label>\p{Lu}[\p{L}/() -]{1,30}):\s*(?<value>.*)$/su.exec(line)?.groups ?? {}
  const plain = label?.toLowerCase().trim()
  return plain !== undefined && (databaseFields.has(plain) || databaseLabels.has(plain))
    ? {label: plain, value: value.trim()}
    : undefined
}
