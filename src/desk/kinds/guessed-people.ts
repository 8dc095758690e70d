import type {KindOfDoubt} from '../desk-doubt.ts'
import {lookedAt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {mentionOf} from './one-person.ts'

/** Names that may be nobody's. */
export const guessedPeople: KindOfDoubt = {
  kind: 'guessed-person',
  heading: 'People who are guessed',
  settledBy: ['not-a-person', 'same-person', 'right'],
  find: ({archive, article}) =>
    archive.people.flatMap(({id, articles}) => {
      const guessed = articles.every(
        (one) => article.get(one)?.record.people.find((person) => person.id === id)?.certainty === 'guessed',
      )
      const [first] = articles
      return guessed && first !== undefined
        ? [
            {
              key: `guessed-person ${id}`,
              kind: 'guessed-person',
              of: id,
              article: first,
              weight: articles.length,
            },
          ]
        : []
    }),
  ask: (doubt, article, {person}) => {
    const somebody = person.get(doubt.of)
    const mention = somebody && mentionOf(somebody, article)
    if (!somebody || !mention) return undefined
    const guard = {was: somebody.name}
    const rule = article.record.people.find(({id}) => id === doubt.of)?.rule
    return {
      asks: `Is ${somebody.name} a person?`,
      because: `A guess${rule === undefined ? '' : ` (${rule})`}.`,
      passage: passageAround(article, mention),
      choices: [
        {label: 'A person', corrections: [lookedAt(doubt, guard)]},
        {label: 'Not a person', corrections: [{what: 'not-a-person', of: doubt.of, ...guard}]},
      ],
    }
  },
}
