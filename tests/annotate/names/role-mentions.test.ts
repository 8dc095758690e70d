import {expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'

const decisions = {site: {title: 'Test', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

/** Where an article means people by their office: `Ana Ruiz · the minister`. */
function rolesIn(raw: string): string[] {
  const seed = {file: 'a.txt', format: 'text' as const, raw, sha256: '', warnings: []}
  return articleOf(seed, decisions).record.people.flatMap(({name, mentions}) =>
    mentions.filter(({kind}) => kind === 'role').map(({start, end}) => `${name} · ${raw.slice(start, end)}`),
  )
}

it.each([
  ['the office again', 'Energy Minister Ana Ruiz resigned. The minister left by train.', ['Ana Ruiz · The minister']],
  ['its possessive', 'Ana Ruiz, the mayor, resigned. They saw the mayor’s car.', ['Ana Ruiz · the mayor']],
  [
    'over somebody of another office',
    'Energy Minister Ana Ruiz met spokesman Jan Novak. The minister left.',
    ['Ana Ruiz · The minister'],
  ],
])('means a person by %s', (_case, text, expected) => {
  expect(rolesIn(text)).toEqual(expected)
})

it.each([
  ['of two ministers', 'Minister Ana Ruiz met Minister Jan Novak. The minister left.'],
  ['of a former minister', 'Former Minister Ana Ruiz resigned. The minister left.'],
  ['of a deputy', 'Deputy Minister Ana Ruiz resigned. The minister left.'],
  ['after somebody of whom nothing is said', 'Minister Ana Ruiz met Raúl Ortega. The minister left.'],
  ['with an office that is restricted', 'Minister Ana Ruiz met the minister of trade.'],
  ['before a word that goes on', 'Minister Ana Ruiz left. The minister colleague stayed.'],
  ['with another name', 'Minister Ana Ruiz left. There came the minister Jan Novak.'],
  ['without the article', 'Minister Ana Ruiz left. A minister stayed.'],
  [
    'long after the name',
    'Minister Ana Ruiz left. The rain fell. The sun rose. The wind fell. The minister stayed away.',
  ],
  ['in the words of others', 'Minister Ana Ruiz left. “I saw the minister at noon,” a farmer said.'],
])('means nobody %s', (_case, text) => {
  expect(rolesIn(text)).toEqual([])
})
