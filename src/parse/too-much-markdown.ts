/**
 * Whether a text has more of what the Markdown parser looks through again and again than any article: there its time grows
 * with the square of the text, so each has a bound, far above what people write.
 */
export function tooMuchMarkdown(text: string): boolean {
  return (
    text.length > longest ||
    moreThan(mostNotes, text, note) ||
    moreThan(mostUnderlined, text, underlined) ||
    hasTooMuchInOneParagraph(text)
  )
}

/** In characters, some 80,000 words. Of ten megabytes of `# a` the parser makes ten gigabytes of nodes. */
const longest = 500_000

/** Marks of footnotes, two a note. The parser looks each up among all others: of 7,000 in 160 KB that was half a minute. */
const mostNotes = 800
const note = /\[\^/g

/** Headings with a line of `===` below them. At each the parser copies all that it has read. */
const mostUnderlined = 500
const underlined = /^(?<=\S[ \t]*(?:\r\n|[\r\n])) {0,3}(?:=+|-+)[ \t]*$/gm

/**
 * What a paragraph holds at most. The parser looks back through it at each `]`, `*` and line of a quotation, ahead from each
 * back tick, and through all of it at each `www`.
 */
const paragraph = {letters: 30_000, lines: 600, marks: 1000} as const
const marks = /[*_~`[\]]/g

/** Lines that follow each other are a paragraph, but for items, rows and headings, which each are their own. */
function hasTooMuchInOneParagraph(text: string): boolean {
  let held = {letters: 0, lines: 0, marks: 0}
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    const isBlank = line.trim() === ''
    if (isBlank || /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|[|#])/.test(line)) held = {letters: 0, lines: 0, marks: 0}
    if (isBlank) continue
    held.letters += line.length
    held.lines++
    held.marks += line.match(marks)?.length ?? 0
    if (held.letters > paragraph.letters || held.lines > paragraph.lines || held.marks > paragraph.marks) return true
  }
  return false
}

/** Without a list of all that was found, which for a file of nothing else would be a million. */
function moreThan(most: number, text: string, what: RegExp): boolean {
  let found = 0
  for (const _one of text.matchAll(what)) if (++found > most) return true
  return false
}
