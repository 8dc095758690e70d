import type {Reference} from './reference.ts'

/** A reference as CSL-JSON, which citation processors read; one without `issued` they print as “n.d.”. */
export function cslJson(reference: Reference): string {
  const {id, title, authors, outlet, published, url, archive, notes} = reference
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && {author: authors}),
    ...(outlet !== undefined && {'container-title': outlet}),
    ...(published && {
      issued: {
        'date-parts': [[published.year, published.month, published.day].filter((part) => part !== undefined)],
        ...(published.guessed && {circa: true}),
      },
    }),
    ...(url && {URL: url}),
    archive,
    note: notes.join('; '),
  }
  return `${JSON.stringify([item])}\n`
}
