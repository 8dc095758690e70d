import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {readDecisions} from '../../src/read/read-decisions.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'))
  mkdirSync(join(root, '_archive'))
})
afterEach(() => rmSync(root, {recursive: true}))

const decide = (file: string, yaml: string) => {
  writeFileSync(join(root, '_archive', file), yaml)
  return readDecisions(root)
}

describe('readDecisions', () => {
  it('has defaults', () => {
    expect(readDecisions(root)).toEqual({
      site: {title: 'News archive', language: 'en'},
      people: [],
      notPeople: [],
      outlets: [],
      topics: [],
    })
  })

  it('reads the four files', () => {
    decide('site.yml', 'title: Harbour clippings\nurl: https://a.example/news/\nlanguage: en-GB\n')
    decide('people.yml', 'people:\n  - name: Ana Ruiz\n    aliases: Anna Ruiz\nnot-people: [Old Mill]\n')
    decide('outlets.yml', 'outlets:\n  - {name: Harbour Gazette, domains: gazette.example}\n')
    expect(decide('topics.yml', 'topics:\n  - {name: Bridges, triggers: [bridge, span]}\n')).toEqual({
      site: {title: 'Harbour clippings', url: 'https://a.example/news', language: 'en-GB'},
      people: [{name: 'Ana Ruiz', aliases: ['Anna Ruiz']}],
      notPeople: ['Old Mill'],
      outlets: [{name: 'Harbour Gazette', aliases: [], domains: ['gazette.example']}],
      topics: [{name: 'Bridges', triggers: ['bridge', 'span']}],
    })
  })

  it('reads what holds for the articles of a folder', () => {
    const yaml =
      'defaults:\n  - {folder: gazette/, outlet: Harbour Gazette}\n  - {folder: gazette/1922, authors: Ana Ruiz, section: Local}\n'
    expect(decide('defaults.yml', yaml).defaults).toEqual([
      {folder: 'gazette', outlet: 'Harbour Gazette'},
      {folder: 'gazette/1922', authors: ['Ana Ruiz'], section: 'Local'},
    ])
  })

  it('takes an empty file for no decision', () => {
    expect(decide('people.yml', '# nobody yet\n').people).toEqual([])
  })

  it('knows the decisions of a single file’s folder', () => {
    decide('site.yml', 'title: Harbour clippings')
    writeFileSync(join(root, 'a.txt'), 'It rained.')
    expect(readDecisions(join(root, 'a.txt')).site.title).toBe('Harbour clippings')
  })

  it.each([
    ['site.yml', 'url: here', 'expected `url` to be a web address like https://example.org/archive, got `here`'],
    ['site.yml', 'language: en-harbour-view', 'expected `language` to be a language tag like en or en-GB'],
    ['site.yml', 'titel: Rain', 'does not know the field `titel`'],
    ['people.yml', 'people:\n  - aliases: [Anna]', 'expected `people[1].name` to be a name, got nothing'],
    ['outlets.yml', 'outlets: Gazette', 'expected `outlets` to be a list of outlets'],
    ['topics.yml', 'topics: [Rain', 'expected YAML, found: '],
    ['topics.yml', '- Rain', 'expected `the file` to be the field `topics`'],
  ])('refuses %s with %j', (file, yaml, says) => {
    expect(() => decide(file, yaml)).toThrow(says)
    expect(() => decide(file, yaml)).toThrow(`_archive/${file}: `)
  })

  it.each([
    ['site.yml', '- title: Harbour', 'expected `the file` to be fields like `title: Harbour archive`'],
    ['outlets.yml', 'outlets: [Harbour Gazette]', 'expected `outlets[1]` to be an outlet with `name`'],
    ['topics.yml', 'topics: [Bridges]', 'expected `topics[1]` to be a topic with `name` and `triggers`'],
    ['people.yml', '[Ana Ruiz]', 'expected `the file` to be the fields `people` and `not-people`'],
    ['site.yml', 'title: &a [*a]', 'expected `title` to be words'],
  ])('says of a %s that holds %j what it should be', (file, yaml, says) => {
    expect(() => decide(file, yaml)).toThrow(says)
  })
})

describe('the folder of decisions', () => {
  it('names files that nobody reads, with the one that may be meant', () => {
    decide('peple.yml', 'people: []')
    decide('corrections.yaml', 'corrections: []')
    decide('README.md', 'How we decide.')
    mkdirSync(join(root, '_archive', 'pages'))
    expect(decide('notes.txt', 'Ask Ana.').unknownFiles).toEqual([
      {name: 'corrections.yaml', like: 'corrections.yml'},
      {name: 'notes.txt'},
      {name: 'peple.yml', like: 'people.yml'},
    ])
  })

  it('reads corrections, each with its place in the file', () => {
    const yaml =
      'corrections:\n  - {what: day, of: ferry, value: 2023-08-15}\n  - {what: not-a-person, of: old-mill, in: quay}\n'
    expect(decide('corrections.yml', yaml).corrections).toEqual([
      {what: 'day', of: 'ferry', value: '2023-08-15', from: '_archive/corrections.yml, number 1'},
      {what: 'not-a-person', of: 'old-mill', in: ['quay'], from: '_archive/corrections.yml, number 2'},
    ])
  })

  it.each([
    ['{what: dya, of: ferry, value: 2023}', 'expected `corrections[1].what` to be one of speaker, words'],
    ['{what: day, of: ferry, value: soon}', 'expected `corrections[1].value` to be a date like 2024-05-03'],
    ['{what: outlet, of: ferry}', 'expected `corrections[1].value` to be who printed it'],
    ['{what: not-a-person, of: ana-ruiz, value: x}', 'to be left out for `not-a-person`'],
    ['{what: visibility, of: ferry, value: secret}', 'to be one of full, excerpt, hidden'],
    ['{what: other-person, of: ana-ruiz, value: Ana}', 'expected `corrections[1].in` to be the articles'],
    ['{what: day, value: 2023}', 'expected `corrections[1].of` to be an id'],
    ['{what: day, of: ferry, valeu: 2023}', 'does not know the field `corrections[1].valeu`'],
  ])('a correction that is none stops the build: %s', (line, says) => {
    expect(() => decide('corrections.yml', `corrections:\n  - ${line}\n`)).toThrow(says)
  })
})
