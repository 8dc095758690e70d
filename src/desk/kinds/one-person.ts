import type {Article, Person} from '../../model.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {count} from '../../view/words.ts'
import type {DeskDoubt, KindOfDoubt} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'

/** People of like names, who may be one. */
export const onePerson: KindOfDoubt = {
  kind: 'one-person',
  heading: 'Names that may be one person',
  settledBy: ['same-person', 'right'],
  find: ({archive, person}) =>
    archive.people.flatMap((one) =>
      (one.like ?? []).flatMap((id): DeskDoubt[] => {
        const other = person.get(id)
        // each pair once, of the one whom fewer articles name
        if (!other || !isLesser(one, other)) return []
        const articles = Math.min(one.articles.length, other.articles.length)
        return [
          {
            key: `one-person ${one.id} ${other.id}`,
            kind: 'one-person',
            of: one.id,
            other: other.id,
            article: one.articles[0] ?? '',
            weight: articles,
          },
        ]
      }),
    ),
  ask: ({of, other = ''}, article, catalogue) => {
    const [one, second] = [catalogue.person.get(of), catalogue.person.get(other)]
    if (!one || !second) return undefined
    const mention = mentionOf(one, article)
    return {
      asks: `Are ${one.name} and ${second.name} one person?`,
      because: `${described(one)} and ${described(second)}${together(one, second, catalogue)}.`,
      ...(mention && {passage: passageAround(article, mention)}),
      choices: [
        {
          label: `One: ${second.name}`,
          corrections: [{what: 'same-person', of, value: other, was: one.name}],
        },
        {label: 'Two people', corrections: [{what: 'right', of, value: other, was: one.name}]},
        {label: `${one.name} is nobody`, corrections: [{what: 'not-a-person', of, was: one.name}]},
      ],
    }
  },
}

const isLesser = (one: Person, other: Person): boolean =>
  one.articles.length < other.articles.length || (one.articles.length === other.articles.length && one.id > other.id)

export const described = ({name, role, articles}: Person): string =>
  `${name}${role ? `, ${role},` : ''} in ${count(articles.length, 'article')}`

export const mentionOf = ({id}: Person, {record}: Article) =>
  record.people.find((person) => person.id === id)?.mentions[0]

function together(one: Person, other: Person, {article}: Catalogue): string {
  const both = one.articles.find((id) => other.articles.includes(id))
  return both === undefined ? '' : `; ${article.get(both)?.record.headline?.value ?? both} names both`
}
