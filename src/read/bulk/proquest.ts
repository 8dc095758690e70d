import {databaseFields} from '../../vocabulary/page/database-labels.ts'
import type {Reader} from '../reader.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {linesIn} from './lines-in.ts'
import {labelOf, paragraphsOf} from './paragraphs.ts'

const rule = /^_{20,}[^\S\r\n]*$/m
const number = /^ProQuest document ID:/m

/** A download of ProQuest: rules between the articles, title, labels, `Full text:` with the text, and labels again. */
export const proquest: Reader = {
  name: 'proquest',
  endings: ['txt', 'text'],
  recognises: (source) => rule.test(linesIn(source)) && number.test(linesIn(source)),
  read: (source) =>
    seedsOf(
      'proquest',
      source,
      linesIn(source)
        .split(new RegExp(rule, 'm'))
        .filter((part) => number.test(part))
        .map(readDocument),
    ),
}

function readDocument(part: string): FoundArticle {
  const fields: FoundField[] = []
  const body: string[] = []
  let inBody = false
  for (const lines of paragraphsOf(part)) {
    const joined = lines.join('\n')
    const labelled = labelOf(joined)
    if (labelled?.label === 'full text') {
      inBody = true
      if (labelled.value !== '') body.push(labelled.value)
    } else if (labelled) {
      inBody = false
      const field = databaseFields.get(labelled.label)
      if (field) fields.push({field, value: labelled.value, printed: joined})
    } else if (inBody) body.push(joined)
    else if (!/^(?:https?:|Document \d+ of \d+$)/.test(joined) && !fields.some(({field}) => field === 'headline'))
      fields.push({field: 'headline', value: joined, printed: joined})
  }
  return {fields, text: body.join('\n\n')}
}
