import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../../src/archive.ts'
import type {ArticleRecord, Seed} from '../../../src/model.ts'

/** Each case is a folder of invented articles, one archive, and what is expected of each file in `expected.json`. */
const cases = join(import.meta.dirname, 'cases')

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}

describe('linkPublished', () => {
  it.each(readdirSync(cases).sort())('%s', (name) => {
    const folder = join(cases, name)
    const files = readdirSync(folder).sort()
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const seeds = files.filter((file) => file !== 'expected.json').map((file) => seedOf(folder, file))
    const {articles} = archiveOf(seeds, decisions)
    expect(Object.fromEntries(articles.map(({record}) => [record.file, summary(record)]))).toEqual(expected)
  })
})

function seedOf(folder: string, file: string): Seed {
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  return {file, format, raw: readFileSync(join(folder, file), 'utf8'), sha256: '', warnings: []}
}

function summary({published, warnings}: ArticleRecord): unknown {
  if (!published) return null
  const {value, certainty, rule, evidence, extracted} = published
  const doubts = warnings.filter((warning) => warning.rule === 'date-contradiction').map(({says}) => says)
  return {
    value,
    certainty,
    rule,
    says: evidence.map(({says}) => says),
    ...(extracted && {extracted}),
    ...(doubts.length > 0 && {warnings: doubts}),
  }
}
