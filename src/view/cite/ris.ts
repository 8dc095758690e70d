import type {Reference, ReferenceAuthor} from './reference.ts'

/** A reference in the tagged format of Research Information Systems, which Zotero, EndNote and Mendeley import. */
export function ris(reference: Reference): string {
  const {title, authors, outlet, published, url, archive, notes} = reference
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author) => ['AU', risAuthor(author)] as const),
    ['T2', outlet],
    ['PY', published && year(published)],
    ['DA', published && risDate(published)],
    ['UR', url],
    ['DB', archive],
    ...notes.map((note) => ['N1', note] as const),
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
  return `${lines.join('')}ER  - \r\n`
}

function risAuthor(author: ReferenceAuthor): string {
  if ('literal' in author) return author.literal
  const {family, given, suffix} = author
  return [family, given, suffix].filter((part) => part !== undefined).join(', ')
}

const year = ({year: number}: NonNullable<Reference['published']>): string => String(number).padStart(4, '0')

/** `2021/03/04`; parts that are not known stay empty: `2021/03`. */
function risDate(published: NonNullable<Reference['published']>): string {
  const {month, day} = published
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
  return [year(published), ...parts].join('/')
}

/** A line break would begin another field. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
