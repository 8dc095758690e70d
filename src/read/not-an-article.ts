import {endingOf} from './ending-of.ts'

/** File formats people keep articles in; a picture or a table beside the articles is nobody's mistake. */
const documents: ReadonlySet<string> = new Set(
  'pdf doc docx odt rtf epub pages mht mhtml webarchive eml msg tex rst adoc org wpd djvu'.split(' '),
)

/** Why a file that looks like an article is not read, or nothing where it does not look like one. */
export function notAnArticle(name: string): string | undefined {
  const ending = endingOf(name)
  if (documents.has(ending)) return `is a .${ending} file, which is not read yet; save its text as .txt or .md`
  if (!name.includes('.')) return 'has no extension; rename it to end in .txt or .md if it is an article'
  return undefined
}
