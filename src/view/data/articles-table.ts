import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {titleOf} from '../words.ts'
import {certainties, listed, partialDate, type Table, tableOf} from './table.ts'

export function articlesTable({archive: {site, articles}}: Catalogue): Table {
  const link = linkFromAfar(site.url, addressOf.data())
  const format = site.url ? ({format: 'uri'} as const) : {}
  return tableOf({
    name: 'articles',
    title: 'Articles',
    description: 'One article a line: what it is, where and when it was published, and how surely that is known.',
    primaryKey: 'id',
    rows: articles,
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'The address of the article in this archive.',
        constraints: {required: true, unique: true},
        value: ({record}) => record.id,
      },
      {
        name: 'headline',
        type: 'string',
        description: 'The headline; without one the first words of the text, in brackets.',
        constraints: {required: true},
        value: titleOf,
      },
      {
        name: 'outlet',
        type: 'string',
        description: 'Who published it; empty when the text does not say.',
        value: ({record}) => record.source?.value,
      },
      {
        name: 'outlet_certainty',
        type: 'string',
        description: 'How sure that is.',
        constraints: {enum: certainties},
        value: ({record}) => record.source?.certainty,
      },
      {name: 'via', type: 'string', description: 'Who relayed it.', value: ({record}) => record.via?.value},
      {
        name: 'published',
        type: 'string',
        description: 'The day, month or year of publication, ISO 8601; empty when nobody can tell.',
        constraints: {pattern: partialDate},
        value: ({record}) => record.published?.value,
      },
      {
        name: 'published_certainty',
        type: 'string',
        description: 'How sure that is.',
        constraints: {enum: certainties},
        value: ({record}) => record.published?.certainty,
      },
      {
        name: 'published_rule',
        type: 'string',
        description: 'The rule that found the day.',
        value: ({record}) => record.published?.rule,
      },
      {
        name: 'authors',
        type: 'string',
        description: 'Authors as the byline has them, separated by “; ”.',
        value: ({record}) =>
          listed(record.authors.filter(({value}) => value.role === 'author').map(({value}) => value.name)),
      },
      {
        name: 'dateline',
        type: 'string',
        description: 'The place it was filed from.',
        value: ({record}) => record.dateline?.value.place,
      },
      {
        name: 'topics',
        type: 'string',
        description: 'Topics, separated by “; ”.',
        value: ({record}) => listed(record.topics.map(({value}) => value)),
      },
      {
        name: 'people',
        type: 'string',
        description: 'Ids of the people it names, separated by “; ”.',
        value: ({record}) => listed(record.people.map(({id}) => id)),
      },
      {
        name: 'story',
        type: 'string',
        description: 'The id of the event it reports, shared with others that do.',
        value: ({record}) => record.story,
      },
      {
        name: 'copy_of',
        type: 'string',
        description:
          'The id of the article whose report it prints; empty where the report is its own. Without these lines the table has each report once.',
        value: ({record}) => record.copyOf?.article,
      },
      {
        name: 'copy_relation',
        type: 'string',
        description: 'How it stands to that article.',
        constraints: {enum: ['same', 'shorter', 'longer', 'changed']},
        value: ({record}) => record.copyOf?.relation,
      },
      {
        name: 'original_url',
        type: 'string',
        description: 'Where it was published on the web.',
        value: ({record}) => record.url?.value,
      },
      {name: 'file', type: 'string', description: 'The file it was read from.', value: ({record}) => record.file},
      {
        name: 'sha256',
        type: 'string',
        description: 'SHA-256 of that file.',
        constraints: {required: true, pattern: '^[0-9a-f]{64}$'},
        value: ({record}) => record.sha256,
      },
      {
        name: 'url',
        type: 'string',
        ...format,
        description: 'Its page in this archive.',
        value: ({record}) => link(addressOf.article(record.id)),
      },
    ],
  })
}
