import type {Person as PersonData, WithContext} from 'schema-dts'
import type {Person} from '../../model.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'

/** A person under every spelling that the archive prints. */
export function personData({id, name, aliases}: Person, {archive: {site}}: Catalogue): WithContext<PersonData> {
  const here = addressOf.person(id)
  const link = linkFromAfar(site.url, here)
  const others = aliases.map((alias) => alias.name).filter((alias) => alias !== name)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': link(here),
    url: link(here),
    name,
    ...(others.length > 0 && {alternateName: others}),
  }
}
