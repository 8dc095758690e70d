import {addressOf} from '../address.ts'
import type {Page} from '../page.ts'

/** What a host shows for an address that does not exist. */
export function notFoundPages(): readonly Page<undefined>[] {
  return [
    {
      address: addressOf.notFound(),
      title: 'Not found',
      description: 'This address is not in the archive.',
      crumbs: [],
      model: () => undefined,
    },
  ]
}
