import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Page} from '../page.ts'

/** What a host shows for an address that does not exist. */
export function notFoundPages({messages}: Catalogue): readonly Page<undefined>[] {
  return [
    {
      address: addressOf.notFound(),
      title: messages.notFound.title,
      description: `${messages.notFound.title}.`,
      crumbs: [],
      model: () => undefined,
    },
  ]
}
