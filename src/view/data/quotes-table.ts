import {glanceOf} from '../../derived/glance-of.ts'
import {wordsAt} from '../../text/words-at.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {certainties, listed, partialDate, type Table, tableOf} from './table.ts'

export function quotesTable({archive: {site, articles}, quote}: Catalogue): Table {
  const link = linkFromAfar(site.url, addressOf.data())
  return tableOf<QuoteAt>({
    name: 'quotes',
    title: 'Quotes',
    description:
      'One quotation, reported statement or label a line, with who is said to have said it and how surely. Stances are in the records.',
    primaryKey: 'id',
    foreignKeys: [
      {fields: 'article', reference: {resource: 'articles', fields: 'id'}},
      {fields: 'person', reference: {resource: 'people', fields: 'id'}},
    ],
    rows: {
      length: articles.reduce((sum, article) => sum + glanceOf(article).quotes, 0),
      *[Symbol.iterator]() {
        for (const at of quote.values()) if (!at.quote.stance) yield at
      },
    },
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'The id of the quote, stable as long as the words are.',
        constraints: {required: true, unique: true},
        value: ({quote: {id}}) => id,
      },
      {
        name: 'article',
        type: 'string',
        description: 'The article it stands in.',
        constraints: {required: true},
        value: ({article}) => article.record.id,
      },
      {
        name: 'kind',
        type: 'string',
        description:
          'direct: between marks. mixed: marked words woven into a sentence. indirect: reported without marks. term: a label that nobody says.',
        constraints: {required: true, enum: ['direct', 'mixed', 'indirect', 'term']},
        value: ({quote: {kind}}) => kind,
      },
      {
        name: 'text',
        type: 'string',
        description: 'The words; where a cue splits them, the parts are joined by “ … ”.',
        constraints: {required: true},
        value: ({quote: {text}}) => text,
      },
      {
        name: 'cue',
        type: 'string',
        description: 'The words that say it was said: what is denied or refused can be told by it.',
        value: ({quote: {cue}, article}) => cue && wordsAt(article.raw, cue),
      },
      {
        name: 'speaker',
        type: 'string',
        description: 'Who is said to have said it; empty where nobody is. Of an unnamed speaker the words of the text.',
        value: ({quote: {speaker}}) => speaker?.name,
      },
      {
        name: 'perhaps',
        type: 'string',
        description: 'Where nobody is said to have said it, a guess who did: no attribution.',
        value: ({quote: {perhaps}}) => perhaps?.name,
      },
      {
        name: 'person',
        type: 'string',
        description: 'The id of the speaker, where it is a person with a name.',
        value: ({quote: {speaker}}) => speaker?.person,
      },
      {
        name: 'certainty',
        type: 'string',
        description: 'How sure it is who said it.',
        constraints: {enum: certainties},
        value: ({quote: {speaker}}) => speaker?.certainty,
      },
      {
        name: 'rule',
        type: 'string',
        description: 'The rule that found the speaker.',
        value: ({quote: {speaker}}) => speaker?.rule,
      },
      {
        name: 'outlet',
        type: 'string',
        description: 'Who published the article.',
        value: ({article}) => article.record.source?.value,
      },
      {
        name: 'published',
        type: 'string',
        description: 'When, ISO 8601 at the precision known.',
        constraints: {pattern: partialDate},
        value: ({article}) => article.record.published?.value,
      },
      {
        name: 'echoes',
        type: 'string',
        description: 'Ids of the same statement in other articles, separated by “; ”.',
        value: ({quote: {echoes}}) => listed(echoes),
      },
      {
        name: 'url',
        type: 'string',
        ...(site.url && {format: 'uri'}),
        description: 'Where it stands in this archive.',
        value: ({quote: {id}}) => link(addressOf.quote(id)),
      },
    ],
  })
}
