import {textDigest} from '../../corrections/text-digest.ts'
import {nameId} from '../../ids/name-id.ts'
import type {KindOfDoubt} from '../desk-doubt.ts'
import {leadOf} from '../passage-around.ts'

/** Articles of an outlet that nobody knows, or that is guessed; those that quote most first. */
export const unknownOutlets: KindOfDoubt = {
  kind: 'outlet',
  heading: 'Unknown outlets',
  settledBy: ['outlet'],
  find: ({archive}) =>
    archive.articles.flatMap(({record: {id, source, quotes}}) =>
      source && source.certainty !== 'guessed'
        ? []
        : [{key: `outlet ${id}`, kind: 'outlet', of: id, article: id, weight: quotes.length}],
    ),
  ask: (_doubt, article, catalogue) => {
    const {record} = article
    const guard = {text: textDigest(article)}
    const folder = record.file.slice(0, record.file.lastIndexOf('/') + 1)
    const beside = catalogue.archive.articles.filter(({record: {file}}) => folder !== '' && file.startsWith(folder))
    const names = new Set([
      record.source?.value,
      record.via?.value,
      ...beside.map(({record: {source}}) => source?.value),
    ])
    const passage = leadOf(article)
    return {
      asks: 'Who printed it?',
      because: record.source ? `Read by machine: ${record.source.value}, a guess.` : 'The text does not say.',
      ...(passage && {passage}),
      choices: [
        ...[...names]
          .flatMap((value) =>
            value === undefined
              ? []
              : [{label: value, corrections: [{what: 'outlet', of: record.id, value, ...guard} as const]}],
          )
          .slice(0, 4),
        {label: 'Nobody knows', corrections: [{what: 'outlet', of: record.id, value: 'unknown', ...guard}]},
      ],
      free: {
        label: 'Another outlet',
        suggestions: [...catalogue.source.values()]
          .map(({name}) => name)
          .sort((a, b) => (nameId(a) < nameId(b) ? -1 : 1)),
        correction: {what: 'outlet', of: record.id, ...guard},
      },
    }
  },
}

/** Headlines that were made of the first sentence; those of articles that quote most first. */
export const derivedHeadlines: KindOfDoubt = {
  kind: 'derived-headline',
  heading: 'Headlines that are derived',
  settledBy: ['headline'],
  find: ({archive}) =>
    archive.articles.flatMap(({record: {id, headline, quotes}}) =>
      headline?.certainty === 'stated'
        ? []
        : [{key: `derived-headline ${id}`, kind: 'derived-headline', of: id, article: id, weight: quotes.length}],
    ),
  ask: (_doubt, article) => {
    const {record, blocks} = article
    const guard = {text: textDigest(article)}
    const lines = blocks.filter(({text}) => text.length > 8 && text.length < 140).map(({text}) => text)
    const values = new Set([record.headline?.value ?? '', ...lines.slice(0, 3)])
    const passage = leadOf(article)
    return {
      asks: 'What is its headline?',
      because: 'No line was taken for a headline.',
      ...(passage && {passage}),
      choices: [...values].filter(Boolean).map((value) => ({
        label: value,
        corrections: [{what: 'headline', of: record.id, value, ...guard} as const],
      })),
      free: {label: 'Another headline', correction: {what: 'headline', of: record.id, ...guard}},
    }
  },
}
