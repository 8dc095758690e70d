import {describe, expect, it} from 'vitest'
import {neighbourSieves, peopleSieves, singleNameSieves} from '../../../src/annotate/names/people/index.ts'
import {peopleIn} from './names-in.ts'

/** For each sieve a line it answers with the name it finds, and lines on which nobody is to be found. */
const cases: Record<string, {match: [line: string, name: string]; nearMiss: string; silence: string}> = {
  'title-before-name': {
    match: ['On Monday Energy Minister Qolani Dvesu left.', 'Qolani Dvesu'],
    nearMiss: 'On Monday King Qolani Humanitarian Aid opened.',
    silence: 'On Monday the Energy Minister left.',
  },
  'title-of-name': {
    match: ['Talks with the ambassador to Portugal Qolani Dvesu failed.', 'Qolani Dvesu'],
    nearMiss: 'Talks with the chief executive of Qolani Dvesu failed.',
    silence: 'Talks with the ambassador to Portugal failed.',
  },
  'role-before-name': {
    match: ['Talks failed, ministry spokesman Qolani Dvesu told Reuters.', 'Qolani Dvesu'],
    nearMiss: 'Talks failed on a project called Qolani Heritage Programme.',
    silence: 'Talks failed, a ministry spokesman told Reuters.',
  },
  'roles-before-names': {
    match: ['The advocates Qolani Dvesu and Raúl Ortega left.', 'Qolani Dvesu'],
    nearMiss: 'Ramirez heads Qolani Dvesu and Oakfield Foods.',
    silence: 'The advocates and the court left.',
  },
  'phrase-comma-name': {
    match: ['The opposition’s spokesman on transport, Qolani Dvesu, said no.', 'Qolani Dvesu'],
    nearMiss: 'The spokesman left the harbour, Qolani Dvesu, at noon.',
    silence: 'The opposition’s spokesman on transport, however, said no.',
  },
  'owner-before-name': {
    match: ['In May Lisbon’s Qolani Dvesu will speak.', 'Qolani Dvesu'],
    nearMiss: 'In May Lisbon’s Qolani Gardens will open.',
    silence: 'In May Lisbon’s mayor will speak.',
  },
  'name-born': {
    match: ['They met Qolani Dvesu (née Orlo) in May.', 'Qolani Dvesu'],
    nearMiss: 'They met in Qolani Dvesu (new Orlo) in May.',
    silence: 'They met a woman (née Orlo) in May.',
  },
  'nickname-in-name': {
    match: ['They saw Qolani “Bell” Dvesu in May.', 'Qolani “Bell” Dvesu'],
    nearMiss: 'They saw the Oakfield “Bell” Bridge in May.',
    silence: 'They saw a “bell” in May.',
  },
  'single-name-suffix': {
    match: ['They met Dvesu Jr in May.', 'Dvesu Jr'],
    nearMiss: 'They met in Lisbon II in May.',
    silence: 'They met the junior in May.',
  },
  'given-name-last': {
    match: ['They met Qolani Patrick in May.', 'Qolani Patrick'],
    nearMiss: 'They saw the famous Qolani Patrick in May.',
    silence: 'They met Patrick in May.',
  },
  'name-comma-role': {
    match: ['They met Qolani Dvesu, a professor at Oakfield, in May.', 'Qolani Dvesu'],
    nearMiss: 'They met in Qolani Dvesu, in the far north, in May.',
    silence: 'They met the dean, a professor at Oakfield, in May.',
  },
  'name-comma-age': {
    match: ['They freed Qolani Dvesu, 34, in May.', 'Qolani Dvesu'],
    nearMiss: 'They marched to Qolani Dvesu, 34 kilometres away, in May.',
    silence: 'They freed a farmer, 34, in May.',
  },
  'name-who': {
    match: ['They freed Qolani Dvesu, who had fled in May.', 'Qolani Dvesu'],
    nearMiss: 'They reached Qolani Dvesu, which they had fled in May.',
    silence: 'They freed those who had fled in May.',
  },
  'given-name': {
    match: ['They saw Raúl Dvesu in May.', 'Raúl Dvesu'],
    nearMiss: 'They saw the Raúl Dvesu stadium in May.',
    silence: 'They saw the stadium in May.',
  },
  'family-name-first': {
    match: ['They saw Tsai Mei-hua in May.', 'Tsai Mei-hua'],
    nearMiss: 'They took the train to Mo Chit district in May.',
    silence: 'They saw Hong Kong in May.',
  },
  'initials-name': {
    match: ['They saw K. L. Dvesu in May.', 'K. L. Dvesu'],
    nearMiss: 'They saw the U.S. Status of Forces text in May.',
    silence: 'They saw the UN in May.',
  },
  'name-cue-verb': {
    match: ['Nothing was found, Qolani Dvesu said.', 'Qolani Dvesu'],
    nearMiss: 'Nothing was found, the Qolani Dvesu said.',
    silence: 'Nothing was found, Pyongyang said.',
  },
  'family-name-last': {
    match: ['They saw Qolani Ramirez in May.', 'Qolani Ramirez'],
    nearMiss: 'They slept in Qolani Ramirez in May.',
    silence: 'They saw Buenos Aires in May.',
  },
  'surname-reused': {
    match: ['They saw Qolani Dvesu run. Later Dvesu said no.', 'Qolani Dvesu'],
    nearMiss: 'They saw the Qolani Dvesu burn. Later the Dvesu sank.',
    silence: 'They saw the bridge burn. Later it sank.',
  },
  'unknown-pair': {
    match: ['The film, directed by Qolani Dvesu, opens in May.', 'Qolani Dvesu'],
    nearMiss: 'The film opens in Qolani Dvesu in May.',
    silence: 'The film, directed by a student, opens in May.',
  },
  'listed-with-people': {
    match: ['They chose Raúl Ortega (Celtic), Qolani Dvesu (Ajax) and two others.', 'Qolani Dvesu'],
    nearMiss: 'They chose Lisbon, Qolani Dvesu and two others.',
    silence: 'They chose Lisbon, Madrid and two others.',
  },
  'title-single-name': {
    match: ['Later Mrs. Dvesu left.', 'Dvesu'],
    nearMiss: 'Later St. Dvesu opened.',
    silence: 'Later the Foreign Minister left.',
  },
  'single-name-comma-role': {
    match: ['Later Dvesu, the patriarch of Lisbon, left.', 'Dvesu'],
    nearMiss: 'Later, near Dvesu, the home of a poet, it fell.',
    silence: 'Dvesu, the mayor said, is cold.',
  },
  'kin-single-name': {
    match: ['Later his wife, Dvesu, left.', 'Dvesu'],
    nearMiss: 'Later his wife, Parliament said, left.',
    silence: 'Later his wife left.',
  },
  'single-name-age': {
    match: ['Later Dvesu, 12, left.', 'Dvesu'],
    nearMiss: 'Later Lisbon, 12 miles away, fell.',
    silence: 'Later a girl, 12, left.',
  },
  'listed-single-name': {
    match: ['They heard singers like Dvesu and Raúl Ortega.', 'Dvesu'],
    nearMiss: 'They saw towns like Dvesu, Orlo and Raúl Ortega.',
    silence: 'They heard singers like Raúl Ortega.',
  },
  'household-name': {
    match: ['Later came the wars of Napoleon in Europe.', 'Napoleon'],
    nearMiss: 'Later came Napoleon Boulevard in Lisbon.',
    silence: 'Later came the wars in Europe.',
  },
  'single-name-cue-verb': {
    match: ['Nothing was found, Ramirez said.', 'Ramirez'],
    nearMiss: 'Nothing was found, Hamas said.',
    silence: 'Nothing was found, it said.',
  },
}

const sieves = [...peopleSieves, ...neighbourSieves, ...singleNameSieves]

describe.each(sieves.map(({name}) => name))('%s', (rule) => {
  const found = (line: string) => peopleIn(line).filter((person) => person.rule === rule)

  it('answers its pattern', () => {
    const [line, name] = cases[rule]?.match ?? ['', '']
    expect(found(line).map((person) => person.name)).toEqual([name])
  })

  it('lets a near miss pass', () => {
    expect(found(cases[rule]?.nearMiss ?? '')).toEqual([])
  })

  it('is silent where nobody is named', () => {
    expect(peopleIn(cases[rule]?.silence ?? 'no case').filter((person) => person.name !== 'Raúl Ortega')).toEqual([])
  })
})

it('has a case for each sieve and for no other', () => {
  expect(Object.keys(cases).sort()).toEqual(sieves.map(({name}) => name).sort())
})
