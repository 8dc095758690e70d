import {expect, it} from 'vitest'
import {namesIn} from './names-in.ts'

it.each([
  ['the body of one nation', 'The Ruritanian growers and the Norwegian Red Cross agreed.', ['Norwegian Red Cross']],
  ['a head word', 'The Oakfield Water Board agreed.', ['Oakfield Water Board']],
  ['an office and its of', 'The Ministry of Foreign Affairs agreed.', ['Ministry of Foreign Affairs']],
  ['what it is on', 'The Taal Commission on Human Rights agreed.', ['Taal Commission on Human Rights']],
  ['of whom it is', 'The Organization of Taal States agreed.', ['Organization of Taal States']],
  ['what it is for', 'The Front for the Liberation of Oakfield agreed.', ['Front for the Liberation of Oakfield']],
  [
    'several matters of one ministry',
    'The Ministry of Trade, Industry and Energy met the Department of Justice and Boeing.',
    ['Ministry of Trade, Industry and Energy', 'Department of Justice', 'Boeing'],
  ],
  [
    'whose two matters they are',
    'The Taal Food and Drug Administration agreed.',
    ['Taal Food and Drug Administration'],
  ],
  ['whom a union is for', 'It met Taal Teachers and Drivers Union members.', ['Taal Teachers and Drivers Union']],
  [
    'a minister before the matters',
    'It met Minister Falk Health and Safety Executive.',
    ['Health and Safety Executive'],
  ],
  ['two names and no matters', 'It met Osdorf and Taal Grain Board.', ['Taal Grain Board']],
  [
    'two fields of study',
    'The Institute for Hill and Valley Studies agreed.',
    ['Institute for Hill and Valley Studies'],
  ],
  ['two matters before the head', 'The Food and Drug Administration agreed.', ['Food and Drug Administration']],
  ['two offices', 'The Congress and Labour Commission agreed.', ['Congress', 'Labour Commission']],
  ['a matter is none', 'They fought Child Labour and spoke of National Security.', []],
  ['a union that is gone is a country', 'It fell with the former Soviet Union.', []],
  ['an armed group whose name ends like a place', 'Islamic State claimed it.', ['Islamic State']],
  ['no cabinet in a title', 'Japanese Chief Cabinet Secretary Raúl Ortega left.', []],
  ['without where it is at home', 'The Lisbon-based Oakfield Bank agreed.', ['Oakfield Bank']],
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
  ['a base, and no air force', 'They landed at Taal Air Base.', ['Taal Air Base']],
  ['of two Koreas the right one', 'The Democratic People’s Republic of Korea agreed.', ['North Korea']],
  ['the other one', 'The Republic of Korea agreed.', ['South Korea']],
  ['of two Chinas', "The People's Republic of China met the Republic of China.", ['China', 'Taiwan']],
  [
    'of two Congos',
    'The Democratic Republic of the Congo met the Republic of the Congo.',
    ['Democratic Republic of Congo', 'Republic of the Congo'],
  ],
  ['a state by its form', 'The State of Qatar met the Kingdom of Tonga.', ['Qatar', 'Tonga']],
  ['a form with an article', 'It joined the Republic of the Marshall Islands.', ['Marshall Islands']],
  ['an official name', "The Lao People's Democratic Republic met the Swiss Confederation.", ['Laos', 'Switzerland']],
  [
    'names inside longer names',
    'From Papua New Guinea, South Sudan, Equatorial Guinea, Guinea-Bissau and Northern Ireland.',
    ['Papua New Guinea', 'South Sudan', 'Equatorial Guinea', 'Guinea-Bissau', 'Northern Ireland'],
  ],
  [
    'and regions that share a word with a country',
    'From New Mexico, American Samoa, West Virginia, Inner Mongolia and South Georgia.',
    ['New Mexico', 'American Samoa', 'West Virginia', 'Inner Mongolia', 'South Georgia'],
  ],
  ['no money', 'It cost US$500.', []],
  ['a country inside a ministry', 'The Embassy of the Republic of Korea shut.', []],
  ['a capital', 'Envoys flew from Pyongyang to Moscow.', ['Pyongyang', 'Moscow']],
  ['a named feature', 'They crossed the Taal River to Mount Taal Park.', ['Taal River', 'Mount Taal Park']],
  ['no member of parliament', 'Rep. Park left.', []],
  ['nobody’s given name', 'Later Jordan Reyes met David.', []],
  ['no money', 'The port cost 40 million US dollars, and Hong Kong dollars were paid.', []],
])('places: %s', (_name, text, expected) => {
  expect(namesIn(text).places.map(({name}) => name)).toEqual(expected)
})
