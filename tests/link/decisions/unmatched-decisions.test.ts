import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../../src/archive.ts'
import type {Decisions, Seed} from '../../../src/model.ts'

const undecided: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

const report = `Ferry returns to Orvik

ORVIK, Aug. 15, 2023 (AP) - Kestrel Bay is calm and the ferry sails again, harbour minister Ana Ruiz said.`

const archiveUnder = (decisions: Partial<Decisions>, raw = report) => {
  const seed: Seed = {file: 'gazette/ferry.txt', format: 'text', raw, sha256: '', warnings: []}
  return archiveOf([seed], {...undecided, ...decisions})
}

describe('unmatchedDecisions', () => {
  it.each<[string, Partial<Decisions>]>([
    ['somebody who is named', {people: [{name: 'Ana Ruiz', aliases: []}]}],
    ['somebody named by an alias', {people: [{name: 'Ana María Ruiz', aliases: ['Ana Ruiz']}]}],
    ['a name that is none and has been obeyed', {notPeople: ['Ana Ruiz']}],
    ['a name that is none and was taken for none', {notPeople: ['Kestrel  Bay']}],
    ['an outlet', {outlets: [{name: 'Associated Press', aliases: ['AP'], domains: []}]}],
    ['a topic', {topics: [{name: 'Ferries', triggers: ['ferry']}]}],
    ['a folder', {defaults: [{folder: 'gazette', section: 'Local'}]}],
  ])('is silent about %s', (_what, decisions) => expect(archiveUnder(decisions).warnings).toEqual([]))

  it.each<[string, Partial<Decisions>, string]>([
    ['people', {people: [{name: 'Ana Ruis', aliases: ['A. Ruis']}]}, '“Ana Ruis” (under `people`)'],
    ['not-people', {notPeople: ['Kestrel Cove']}, '“Kestrel Cove” (under `not-people`)'],
    ['outlets', {outlets: [{name: 'Orvik Courier', aliases: [], domains: []}]}, '“Orvik Courier” (under `outlets`)'],
    ['topics', {topics: [{name: 'Airports', triggers: ['airport']}]}, '“Airports” (under `topics`)'],
    ['defaults', {defaults: [{folder: 'gazete', section: 'Local'}]}, '“gazete” (under `defaults`)'],
    [
      'files',
      {unknownFiles: [{name: 'person.yml', like: 'people.yml'}]},
      '`_archive/person.yml` is no file that Dateline reads; `people.yml` is',
    ],
  ])('names one of %s that nothing meets', (_what, decisions, says) =>
    expect(archiveUnder(decisions).warnings.map((warning) => warning.says)).toEqual([expect.stringContaining(says)]),
  )
})

describe('names above an article', () => {
  const warnings = (yaml: string) =>
    archiveUnder({}, `---\n${yaml}\n---\n${report}`).articles.flatMap(({record}) =>
      record.warnings.map(({says}) => says),
    )

  it('that its text prints are no doubt', () =>
    expect(warnings('people: [Ana Ruiz]\nnotPeople: [Kestrel Bay]')).toEqual([]))

  it.each(['people', 'notPeople'])('%s: one that it does not print is', (field) =>
    expect(warnings(`${field}: [Ana Ruis]`)).toEqual([expect.stringContaining(`front matter \`${field}\``)]),
  )
})
