import {textDigest} from '../../corrections/text-digest.ts'
import type {Article} from '../../model.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {dayChoices, dayHint} from '../day-choices.ts'
import type {KindOfDoubt, Question} from '../desk-doubt.ts'
import {leadOf, passageAround} from '../passage-around.ts'

/** Articles without a day, those that quote most first: they stand on no page of days, and what they quote is of no year. */
export const undated: KindOfDoubt = {
  kind: 'undated',
  heading: 'Undated articles',
  settledBy: ['day'],
  find: ({archive}) =>
    archive.articles.flatMap(({record}) =>
      record.published
        ? []
        : [
            {
              key: `undated ${record.id}`,
              kind: 'undated',
              of: record.id,
              article: record.id,
              weight: record.quotes.length,
            },
          ],
    ),
  ask: (_doubt, article, catalogue) => question(article, catalogue, 'No date was found.'),
}

/** Days that are the best of several readings, the vaguest first. */
export const guessedDays: KindOfDoubt = {
  kind: 'guessed-date',
  heading: 'Guessed dates',
  settledBy: ['day'],
  find: ({archive}) =>
    archive.articles.flatMap(({record: {id, published}}) => {
      if (published?.certainty !== 'guessed') return []
      const [first, last] = [published.earliest, published.latest].map((day) => Date.parse(day ?? ''))
      const days = first !== undefined && last !== undefined && last > first ? (last - first) / 86_400_000 : 0
      return [
        {
          key: `guessed-date ${id}`,
          kind: 'guessed-date',
          of: id,
          article: id,
          weight: days,
        },
      ]
    }),
  ask: (_doubt, article, catalogue) => {
    const {published} = article.record
    const says = published?.evidence.map((item) => item.says).join(', ')
    return question(article, catalogue, `Read by machine: ${published?.value}, a guess${says ? ` (${says})` : ''}.`)
  },
}

function question(article: Article, catalogue: Catalogue, because: string): Question {
  const {record} = article
  const guard = {text: textDigest(article)}
  const [first] = record.published?.evidence.flatMap(({span, article: other}) => (span && !other ? [span] : [])) ?? []
  const passage = first ? passageAround(article, first) : leadOf(article)
  return {
    asks: 'When was it published?',
    because,
    ...(passage && {passage}),
    choices: [
      ...dayChoices(article, catalogue),
      {label: 'Nobody knows', corrections: [{what: 'day', of: record.id, value: 'unknown', ...guard}]},
    ],
    free: {label: 'Another day', hint: dayHint, correction: {what: 'day', of: record.id, ...guard}},
  }
}
