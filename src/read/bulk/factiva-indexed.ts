import type {MetadataField} from '../../model.ts'
import type {Reader} from '../reader.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {linesIn} from './lines-in.ts'

const code = /^(?<code>[A-Z]{2,3})(?:[^\S\r\n]{2,}|\t)(?<value>.*)$/

/** What Factiva's codes are fields of; `LP` and `TD` are the lead and the rest of the text. */
const fieldOf: ReadonlyMap<string, MetadataField> = new Map([
  ['HD', 'headline'],
  ['BY', 'author'],
  ['SE', 'section'],
  ['PD', 'published'],
  ['SN', 'source'],
])

/** A download of Factiva with indexing: two letters before each field, `AN    Document …` last. */
export const factivaIndexed: Reader = {
  name: 'factiva-indexed',
  endings: ['txt', 'text'],
  recognises: (source) => {
    const text = linesIn(source)
    return (
      /^HD(?:[^\S\r\n]{2,}|\t)/m.test(text) &&
      /^AN(?:[^\S\r\n]{2,}|\t)/m.test(text) &&
      /^(?:LP|TD)(?:[^\S\r\n]{2,}|\t)/m.test(text)
    )
  },
  read: (source) => seedsOf('factiva-indexed', source, documentsIn(linesIn(source)).map(readDocument)),
}

interface Coded {
  readonly code: string
  readonly lines: string[]
}

/** The fields of each article; a line without a code goes on with the field above. */
function documentsIn(text: string): Coded[][] {
  const documents: Coded[][] = [[]]
  for (const line of text.split(/\r?\n/)) {
    const found = code.exec(line)?.groups
    const current = documents.at(-1) ?? []
    if (found?.code !== undefined) current.push({code: found.code, lines: [found.value ?? '']})
    else current.at(-1)?.lines.push(line.trim())
    if (found?.code === 'AN') documents.push([])
  }
  return documents.filter((fields) => fields.some((field) => field.code === 'HD'))
}

function readDocument(coded: readonly Coded[]): FoundArticle {
  const fields = coded.flatMap(({code: name, lines}): FoundField[] => {
    const field = fieldOf.get(name)
    const value = lines.join(' ').trim()
    return field ? [{field, value, printed: `${name} ${value}`}] : []
  })
  const text = coded.filter(({code: name}) => name === 'LP' || name === 'TD').map(({lines}) => lines.join('\n').trim())
  return {fields, text: text.join('\n\n')}
}
