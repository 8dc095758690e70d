import {readDateLine} from '../../lines/days/read-date-line.ts'
import {databaseFields, lengthLabels} from '../../vocabulary/page/database-labels.ts'
import type {Reader} from '../reader.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {linesIn} from './lines-in.ts'
import {labelOf, paragraphsOf} from './paragraphs.ts'

const counter = /^[ \t\u00a0]*\d+ of \d+ DOCUMENTS?[ \t\u00a0]*$/m

/**
 * A download of the old LexisNexis: `3 of 50 DOCUMENTS` above each article, then outlet, day and edition on centred lines,
 * headline, label lines, the text, and label lines again.
 */
export const lexisnexis: Reader = {
  name: 'lexisnexis',
  endings: ['txt', 'text'],
  recognises: (source) => {
    const text = linesIn(source)
    return counter.test(text) && /^(?:LENGTH|LOAD-DATE|BODY|BYLINE|SECTION|LONGUEUR|L[ÄA]E?NGE|LONGITUD):/m.test(text)
  },
  read: (source) =>
    seedsOf('lexisnexis', source, linesIn(source).split(new RegExp(counter, 'm')).slice(1).map(readDocument)),
}

function readDocument(text: string): FoundArticle {
  const fields: FoundField[] = []
  const body: string[] = []
  let outlet = false
  let dated = false
  let inBody = false
  let closed = false
  const add = (field: FoundField['field'], value: string, printed = value): void => {
    fields.push({field, value, printed})
  }
  for (const lines of paragraphsOf(text)) {
    const joined = lines.join(' ')
    const labelled = labelOf(joined)
    if (labelled?.label === 'body' && !closed) {
      inBody = true
      const rest = lines.slice(1).join('\n')
      if (rest !== '') body.push(rest)
    } else if (labelled) {
      const field = databaseFields.get(labelled.label)
      if (field && !closed) add(field, labelled.value, joined)
      // Labels stand above the text and below it; those below close it.
      if (body.length > 0) closed = true
      else if (lengthLabels.has(labelled.label) && fields.some((one) => one.field === 'headline')) inBody = true
    } else if (/^(?:Copyright|©)/i.test(joined)) continue
    else if (inBody && !closed) body.push(lines.join('\n'))
    else if (closed) continue
    else if (!dated && lines.some(isDayOfIssue)) {
      const at = lines.findIndex(isDayOfIssue)
      if (at > 0 && !outlet) add('source', lines[at - 1] ?? '')
      add('published', lines[at] ?? '')
      dated = true
    } else if (!outlet) {
      add('source', joined)
      outlet = true
    } else if (dated && !fields.some((one) => one.field === 'headline')) add('headline', joined)
    // A download without LENGTH: behind headline and labels follows the text.
    else if (fields.some((one) => one.field === 'headline')) body.push(lines.join('\n'))
  }
  return {fields, text: body.join('\n\n')}
}

/** `March 3, 2001, Saturday, FINAL EDITION`: behind the day stands the edition, and no sentence. */
const isDayOfIssue = (line: string): boolean =>
  line.length < 90 && (readDateLine(line).days[0]?.start ?? Number.POSITIVE_INFINITY) < 20
