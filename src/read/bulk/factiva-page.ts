import type {Reader} from '../reader.ts'
import {readDocument} from './factiva.ts'
import {seedsOf} from './found-article.ts'
import {textIn} from './text-in.ts'

const article = /<div\b[^<>]*\bclass=["'][^"'<>]{0,200}\b(?:\w{0,40}Article|article)\b[^"'<>]*["'][^<>]*>/g

/** Factiva's own HTML: an element `article` for each article, with the lines of its plain text one an element. */
export const factivaPage: Reader = {
  name: 'factiva-page',
  endings: ['html', 'htm'],
  recognises: (source) => {
    const text = textIn(source)
    return (
      /\bclass=["'][^"']*(?:enArticle|articleParagraph|enHeadline)/.test(text) &&
      /Document [A-Z]{2,8}\d[0-9A-Za-z]{10,}/.test(text)
    )
  },
  read: async (source) => {
    const {decodeHTML} = await import('entities')
    const text = textIn(source)
    const parts = text.split(article).slice(1)
    return seedsOf(
      'factiva-page',
      source,
      parts.flatMap((part) => readDocument(linesOf(decodeHTML, part))),
    )
  },
}

/** Each element a line; a paragraph has a blank line below it. */
const linesOf = (decode: (text: string) => string, markup: string): string =>
  decode(
    markup
      .replace(/\s+/g, ' ')
      .replace(/<p class=["'][^"'<>]{0,200}articleParagraph[^<>]*>|<\/p\s*>/gi, '\n\n')
      .replace(/<\/(?:div|td|tr|span|h\d)\s*>|<br\s*\/?>/gi, '\n')
      .replace(/<[^<>]+>/g, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\nDocument [A-Z]{2,8}\d\S+[\s\S]*$/, '')
