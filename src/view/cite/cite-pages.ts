import {addressOf} from '../address.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'

/** The page that writes a statement's reference in the formats of reference managers; each statement leads there. */
export function citePages(): readonly Page<undefined>[] {
  return [
    {
      address: addressOf.cite(),
      title: 'Cite a statement',
      description: 'A statement as text, BibTeX, RIS and CSL-JSON, to be copied.',
      crumbs: [homeCrumb],
      model: () => undefined,
    },
  ]
}
