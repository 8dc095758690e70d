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
