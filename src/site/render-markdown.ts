import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {printable} from '../text/printable.ts'
import {type Html, raw} from './html.ts'
import {pictureInWords} from './picture-in-words.ts'

/** Prints Markdown that an archivist wrote. HTML in it is left out, and so are pictures and a link that would run code. */
export function renderMarkdown(markdown: string): Html {
  return raw(printable(String(printer.processSync(markdown)).trim()))
}

const printer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkHtml, {handlers: {image: pictureInWords}})
  .freeze()
