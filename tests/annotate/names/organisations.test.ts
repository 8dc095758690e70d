import {expect, it} from 'vitest'
import {namesIn} from './names-in.ts'

it.each([
  ['a head word', 'The Oakfield Water Board agreed.', ['Oakfield Water Board']],
  ['an office and its of', 'The Ministry of Foreign Affairs agreed.', ['Ministry of Foreign Affairs']],
  ['not the day after it', 'The European Union on Monday agreed.', ['European Union']],
  ['not the president after its of', 'The Government of President Ana Ruiz agreed.', []],
  ['known by one name', 'Hamas agreed, but not the WHO.', ['Hamas', 'WHO']],
  ['no event', 'The Oakfield Film Festival opened during the Korean War.', []],
])('organisations: %s', (_name, text, expected) => {
  expect(namesIn(text).organisations.map(({name}) => name)).toEqual(expected)
})

it('unites an organisation with its acronym', () => {
  const text = 'The Taal Water Board (TWB) agreed. Later TWB declined.'
  expect(namesIn(text).organisations).toEqual([
    {
      name: 'Taal Water Board',
      mentions: [
        {start: 4, end: 20},
        {start: 22, end: 25},
        {start: 41, end: 44},
      ],
    },
  ])
})

it.each([
  ['countries under one name', 'The U.S. and the United States agreed.', ['United States']],
  ['a capital', 'Envoys flew from Pyongyang to Moscow.', ['Pyongyang', 'Moscow']],
  ['a named feature', 'They crossed the Taal River to Mount Taal Park.', ['Taal River', 'Mount Taal Park']],
  ['no member of parliament', 'Rep. Park left.', []],
  ['nobody’s given name', 'Later Jordan Reyes met David.', []],
])('places: %s', (_name, text, expected) => {
  expect(namesIn(text).places.map(({name}) => name)).toEqual(expected)
})
