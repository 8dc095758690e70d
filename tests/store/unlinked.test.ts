import {describe, expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'
import type {Seed} from '../../src/model.ts'
import {lineOf, type Unlinked, unlinkedIn, unlinkedSchema} from '../../src/store/unlinked.ts'

const seed: Seed = {
  file: '2024/port.txt',
  format: 'text',
  raw: 'Port stays open\n\n“The port stays open,” said Ana Ruiz, the harbour minister, in Santa Brisa on 3 May 2024.',
  sha256: 'a'.repeat(64),
  warnings: [],
}

const decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

const record: Unlinked = {
  by: {dateline: '0.1.0', code: 'c0de', decisions: 'dec1', runtime: 'Node 22, ICU 76'},
  file: seed.file,
  sha256: seed.sha256,
  part: 1,
  of: 1,
  found: {article: articleOf(seed, decisions)},
}

/** The line of `record` with another text where it is written so. */
const changed = (from: string, to: string): string => lineOf(record).replace(from, to)

describe('a record of one article by itself', () => {
  test('is one line, and comes back whole', () => {
    const line = lineOf(record)
    expect(line.match(/\n/g)).toHaveLength(1)
    expect(unlinkedIn(line)).toEqual(record)
    expect('article' in record.found && record.found.article.record.quotes).toHaveLength(1)
  })

  test('says of a file that is no article why', () => {
    const found = {unreadable: {file: 'scan.pdf', warning: {rule: 'damaged-file', says: 'cannot be read'}}}
    expect(unlinkedIn(lineOf({...record, found}))).toEqual({...record, found})
  })

  test('is no other format, whose name it says', () => {
    expect(unlinkedIn('{"schema":"dateline-record/2"}')).toEqual({foreign: 'dateline-record/2'})
    expect(unlinkedIn('{"title":"Port"}')).toEqual({foreign: 'no format that is named'})
    expect(unlinkedIn('7')).toEqual({foreign: 'no format that is named'})
  })

  test.each([
    ['cut off', lineOf(record).slice(0, 200), 'is no whole line of JSON'],
    ['without a digest', changed('"sha256"', '"sha512"'), '`sha256`'],
    ['without anything found', changed('"article":', '"articles":'), 'neither an `article`'],
    ['without the text', changed('"raw":"', '"raws":"'), '`article.raw`'],
    ['an id that leads elsewhere', changed('"id":"port"', '"id":"../../home"'), '`article.record.id`'],
    ['a person likewise', changed('"id":"ana-ruiz"', '"id":".."'), '`article.record.people.0.id`'],
  ])('is damaged: %s', (_what, line, says) => {
    expect(unlinkedIn(line)).toEqual({damaged: expect.stringContaining(says)})
  })

  test('has its format’s name and version', () => {
    expect(JSON.parse(lineOf(record))).toMatchObject({schema: unlinkedSchema})
  })
})
