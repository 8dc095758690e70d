import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import type {Page} from '../page.ts'

/** The page that writes a statement's reference in the formats of reference managers; each statement leads there. */
export function citePages({messages}: Catalogue): readonly Page<undefined>[] {
  return [
    {
      address: addressOf.cite(),
      title: messages.about.cite.title,
      description: `${messages.about.cite.title}. ${messages.about.cite.formats}.`,
      crumbs: [homeCrumb],
      model: () => undefined,
    },
  ]
}
