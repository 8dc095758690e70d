import type {Person} from '../../model.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {whereaboutsIn} from '../whereabouts.ts'
import {listed, partialDate, type Table, tableOf} from './table.ts'

export function peopleTable(catalogue: Catalogue): Table {
  const {archive, article, quotesOf} = catalogue
  const {site, people} = archive
  const link = linkFromAfar(site.url, addressOf.data(), whereaboutsIn(catalogue))
  const days = ({articles}: Person): readonly string[] =>
    articles.flatMap((id) => article.get(id)?.record.published?.value ?? []).sort()
  return tableOf({
    name: 'people',
    title: 'People',
    description: 'One person a line: every spelling, how often they are named and quoted, and when.',
    primaryKey: 'id',
    rows: people,
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'The id of the person across the archive.',
        constraints: {required: true, unique: true},
        value: ({id}) => id,
      },
      {
        name: 'name',
        type: 'string',
        description: 'The name they are filed under.',
        constraints: {required: true},
        value: ({name}) => name,
      },
      {
        name: 'aliases',
        type: 'string',
        description: 'Every spelling that is printed, the most used first, separated by “; ”.',
        value: ({aliases}) => listed(aliases.map(({name}) => name)),
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'How many articles name them.',
        constraints: {required: true, minimum: 0},
        value: ({articles}) => articles.length,
      },
      {
        name: 'statements',
        type: 'integer',
        description: 'How many statements are given to them.',
        constraints: {required: true, minimum: 0},
        value: ({id}) => quotesOf.get(id)?.length ?? 0,
      },
      {
        name: 'first_named',
        type: 'string',
        description: 'The earliest dated article that names them.',
        constraints: {pattern: partialDate},
        value: (person) => days(person)[0],
      },
      {
        name: 'last_named',
        type: 'string',
        description: 'The latest.',
        constraints: {pattern: partialDate},
        value: (person) => days(person).at(-1),
      },
      {
        name: 'url',
        type: 'string',
        ...(site.url && {format: 'uri'}),
        description: 'Their page in this archive.',
        value: ({id}) => link(addressOf.person(id)),
      },
    ],
  })
}
