import type {Reference} from '../../../src/view/cite/reference.ts'

/** The reference that an entry of an article's page holds, as `src/view/cite/coins.ts` has written it. */
export function referenceIn(entry: Element, page: Document, id: string): Reference {
  const fields = new URLSearchParams(entry.querySelector('.Z3988')?.getAttribute('title') ?? '')
  const [outlet, url] = [fields.get('rft.source'), fields.get('rft.identifier')]
  const notes = (fields.get('rft.description') ?? '').split('; ')
  const [year, month, day] = fields.get('rft.date')?.split('-').map(Number) ?? []
  return {
    id,
    title: fields.get('rft.title') ?? '',
    authors: fields.getAll('rft.au').map((name) => {
      const [family, given] = name.split(', ')
      return family === undefined || given === undefined ? {literal: name} : {family, given}
    }),
    ...(outlet && {outlet}),
    ...(year && {published: {year, month, day, guessed: notes.includes('day of publication guessed')}}),
    ...(url && {url}),
    archive: page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '',
    notes,
  }
}
