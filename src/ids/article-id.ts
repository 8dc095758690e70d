import slugify from '@sindresorhus/slugify'
import {asFolder} from './as-folder.ts'
import {shortHash} from './short-hash.ts'

/**
 * The address of an article is the slug of its file's own name, never of its headline: an address must not move when
 * extraction improves. `2024/ruiz-resigns.txt` is `ruiz-resigns`.
 */
export function articleId(file: string): string {
  // Bear keeps a note in a folder: `Port strike.textbundle/text.md`.
  const own = file.replace(/\.textbundle\/text\.\w+$/i, '')
  const name = own.slice(own.lastIndexOf('/') + 1).replace(endings, '')
  const id = isSlug.test(name)
    ? name
    : slugify(name, {preserveCharacters: ['_'], decamelize: false}) || `file-${shortHash(file)}`
  return asFolder(id, file)
}

const endings = /\.(?:txt|text|mdx?|markdown|html?|xhtml|mht|mhtml|pdf|docx|odt|ott|rtf|epub|eml|warc(?:\.gz)?|wacz)$/i

/** Most names of files are slugs already, and making one takes some twenty microseconds. */
const isSlug = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/
