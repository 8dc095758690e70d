import {Parser} from 'htmlparser2'
import {articleId} from '../../ids/article-id.ts'
import type {Metadata, Seed} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {seedOfText} from '../documents/seed-of-text.ts'
import {textOfMarkup} from '../documents/text-of-markup.ts'
import {unzip, utf8} from '../documents/unzip.ts'
import type {Reader, SourceFile} from '../reader.ts'

export const bookPackage = defineRule({
  name: 'book-package',
  says: 'The book that holds the article says so of itself.',
  example: '<dc:publisher>Harbour Gazette</dc:publisher>.',
})

/** A chapter with less text is a cover, a title page or a table of contents. */
const shortestChapter = 250

/** `week-12.epub`: a book or an issue, an article each chapter with running text. */
export const epub: Reader = {
  name: 'epub',
  endings: ['epub'],
  largest: 200 * 1024 * 1024,
  read: async (source) => {
    const files = await unzip(source.bytes, (path) => /\.(?:xml|opf|x?html?)$/i.test(path))
    const packagePath = /full-path="([^"]+)"/.exec(utf8(files.get('META-INF/container.xml')))?.[1]
    if (packagePath === undefined) throw new Error('its META-INF/container.xml names no package')
    const {chapters, metadata} = packageOf(utf8(files.get(packagePath)))
    const folder = packagePath.includes('/') ? packagePath.slice(0, packagePath.lastIndexOf('/') + 1) : ''
    const texts = chapters
      .map((path) => textOfMarkup(utf8(files.get(`${folder}${path}`))))
      .filter((text) => text.length >= shortestChapter)
    return texts.map(
      (text, index): Seed => ({...seedOfText(source, epub.name, text, metadata), ...part(source, index, texts.length)}),
    )
  },
}

function part({file}: SourceFile, index: number, all: number): Partial<Seed> {
  return all === 1 ? {} : {file: `${file}#${index + 1}`, id: `${articleId(file)}-${index + 1}`}
}

/** The chapters of a book in the order of reading, and what the book says of itself. */
function packageOf(xml: string): {chapters: string[]; metadata: Metadata[]} {
  const paths = new Map<string, string>()
  const spine: string[] = []
  const said = new Map<string, string>()
  let field = ''
  const parser = new Parser(
    {
      onopentag(name, {id = '', href = '', idref = ''}) {
        field = name.startsWith('dc:') ? name.slice('dc:'.length) : ''
        if (name.endsWith('itemref')) spine.push(idref)
        else if (name.endsWith('item')) paths.set(id, unescaped(href))
      },
      ontext(text) {
        if (field !== '' && text.trim() !== '' && !said.has(field)) said.set(field, text.trim())
      },
      onclosetag() {
        field = ''
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)
  const stated = (of: Metadata['field'], name: string, value: string | undefined): Metadata[] =>
    value
      ? [
          {
            field: of,
            value,
            certainty: 'inferred',
            rule: bookPackage.name,
            evidence: {says: `${name}: ${said.get(name)}`},
          },
        ]
      : []
  return {
    // A chapter that is named a million times is read once.
    chapters: [...new Set(spine.flatMap((id) => paths.get(id) ?? []))],
    metadata: [
      ...stated('source', 'publisher', said.get('publisher')),
      ...stated('published', 'date', /^\d{4}-\d\d-\d\d/.exec(said.get('date') ?? '')?.[0]),
    ],
  }
}

/** `50% off.html`: many programs write the name as it is, and a sign of percent would cost the whole book. */
function unescaped(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
