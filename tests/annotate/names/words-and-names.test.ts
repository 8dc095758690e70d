import {describe, expect, it} from 'vitest'
import {peopleIn} from './names-in.ts'

const namesIn = (line: string) => peopleIn(line).map(({name}) => name)

/** Where the people of a line are named, as it prints them. */
const mentionsOf = (line: string) =>
  peopleIn(line).flatMap(({mentions}) => mentions.map(({start, end}) => line.slice(start, end)))

describe('names that are words, places and titles', () => {
  it.each([
    ['Bill Gates of the harbour fund crossed the bridge.', ['Bill Gates']],
    ['Will Oduya, 19, a student, crossed the bridge.', ['Will Oduya']],
    ['Mark Judge, a clerk at the court, sat on the bench.', ['Mark Judge']],
    ['The county clerk, Nell Abbot, crossed the bridge.', ['Nell Abbot']],
    ['On Monday Sen. Rand Paul crossed the bridge.', ['Rand Paul']],
    ['On Monday Commissioner Faith Groves met Justice Hope Field.', ['Faith Groves', 'Hope Field']],
    ['“It held,” manager Dean Oduya said.', ['Dean Oduya']],
    ['Executive Editor Dean Oduya crossed the bridge.', ['Dean Oduya']],
    ['As Al Cross, a reporter, put it, the bridge held.', ['Al Cross']],
    ['They chose Cory Booker in May.', ['Cory Booker']],
    ['Last year Jonathan Shell, the majority leader, crossed the bridge.', ['Jonathan Shell']],
    ['Georgia Moss, 22, crossed the bridge.', ['Georgia Moss']],
    ['India Marlow crossed the bridge.', ['India Marlow']],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  it.each([
    'Will Oduya leave in May?',
    'Bill Gates the harbour can pay, the council said.',
    'The grant field is muddy, and the judge marks it.',
    'Faith Groups and Hope Centre met in May.',
    'The dean met the manager on the bridge.',
    'Georgia and Jordan met in Paris in May.',
    'They saw the beautiful Cory Booker bridge in May.',
  ])('nobody: %s', (line) => {
    expect(namesIn(line).filter((name) => !name.startsWith('Bill'))).toEqual([])
  })
})

describe('what stands before a name', () => {
  it.each([
    ['Kentuckian Ana Ruiz crossed the bridge.', 'Ana Ruiz'],
    ['Democrat Ana Ruiz crossed the bridge.', 'Ana Ruiz'],
    ['Matron Qolani Ruiz crossed the bridge.', 'Qolani Ruiz'],
    ['Skipper Qolani Dvesu crossed the bridge.', 'Qolani Dvesu'],
    ['Volcanologist Qolani Dvesu crossed the bridge.', 'Qolani Dvesu'],
    ['“It held,” said shepherd Qolani Dvesu.', 'Qolani Dvesu'],
    ['“It held,” said cheesemaker Qolani Dvesu.', 'Qolani Dvesu'],
    ['They invited Amb. Qolani Dvesu to the bridge.', 'Qolani Dvesu'],
    ['Counsel for the port, A. P. Dvesu, crossed the bridge.', 'A. P. Dvesu'],
    ['Oakfield, Illinois, attorney Ana Ruiz crossed the bridge.', 'Ana Ruiz'],
    ['The leader, Rodolfo “the Eraser” Dvesu, crossed the bridge.', 'Rodolfo “the Eraser” Dvesu'],
  ])('is no part of it: %s', (line, name) => {
    expect(namesIn(line)).toEqual([name])
  })

  it.each([
    'Storm Odette took forty roofs. Odette killed nine.',
    'The worst since Hurricane Odette-Rae in 1998.',
    'They sailed on HMS Ana Ruiz in May.',
    'They spoke of the years of Jim Crow in May.',
    'They sold T-shirts Dvesu had printed.',
    'They wore the T-shirts Dvesopoulos had printed.',
    'Ashby Ruiz beat Penkridge Town 7-0 on Saturday.',
    'P W D\n\nAshby Ruiz 9 7 1 1',
  ])('may tell that it is nobody: %s', (line) => {
    expect(namesIn(line)).toEqual([])
  })

  it('keeps a person who bears the name of a storm', () => {
    expect(namesIn('Storm Maria took forty roofs. Maria Ruiz lost hers.')).toEqual(['Maria Ruiz'])
  })
})

describe('a family name that is a word', () => {
  it.each([
    ['behind two given names', 'Ana Todd Eager crossed the bridge. Eager left.', ['Ana Todd Eager']],
    ['an office behind two given names', 'They met Ana Rose Rector in May.', ['Ana Rose Rector']],
    ['a word of a nation', 'The owner, Ana Cuban, left. Cuban sold it.', ['Ana Cuban']],
    ['before a bracket', 'Speaker Dvesu (R-OH) wept. “It held,” he said.', ['Dvesu']],
    ['a name in small letters inside', 'Ana mirrabel Dvesu left. Ms mirrabel Dvesu wept.', ['Ana mirrabel Dvesu']],
    ['a son without his given name', 'They met Dvesu Jr in May. Dvesu left.', ['Dvesu Jr']],
  ])('is found: %s', (_kind, line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  it.each([
    ['the verb of a headline', 'Ana Todd Says dam will hold and nobody shall leave the town this year', undefined],
    ['a nation whose noun follows', 'They backed Ana Cuban growers in May.', undefined],
    ['a party', 'They met Ana Democrat in May.', undefined],
    ['a calling before another name', 'They saw Ana gunner Raúl Dvesu in May.', 'Raúl Dvesu'],
  ])('is not: %s', (_kind, line, name) => {
    expect(namesIn(line)).toEqual(name === undefined ? [] : [name])
  })

  it('leaves the bare family name to nobody where only the son is named', () => {
    expect(mentionsOf('They met Dvesu Jr in May. Dvesu left.')).toEqual(['Dvesu Jr'])
  })

  it('does not give the noun of a nation to who bears its word', () => {
    expect(mentionsOf('The owner, Ana Cuban, left. Cuban officials wept. Cuban left.')).toEqual(['Ana Cuban', 'Cuban'])
  })
})
