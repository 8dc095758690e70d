import type {Format} from '../model.ts'

const formats: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format a file's name tells, or nothing where Dateline reads no such files. */
export const formatOf = (name: string): Format | undefined => formats[extensionOf(name)]

/** File formats people keep articles in; a picture or a table beside the articles is nobody's mistake. */
const documents: ReadonlySet<string> = new Set(
  'pdf doc docx odt rtf epub pages mht mhtml webarchive eml msg tex rst adoc org wpd djvu'.split(' '),
)

/** Why a file that looks like an article is not read, or nothing where it does not look like one. */
export function notAnArticle(name: string): string | undefined {
  const extension = extensionOf(name)
  if (documents.has(extension)) return `is a .${extension} file, which is not read yet; save its text as .txt or .md`
  if (!name.includes('.')) return 'has no extension; rename it to end in .txt or .md if it is an article'
  return undefined
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()
