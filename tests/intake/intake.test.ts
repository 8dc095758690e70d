import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/archive.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {expectation} from './expectation.ts'
import {faultsOf, recordOf} from './faults-of.ts'

/*
 * What people really have, a folder each: `seeds/` with the files as somebody would put them in (each case is an archive of its own)
 * and `expect.json`, described in `expectation.ts`. Only what it names is looked at.
 */
const root = join(import.meta.dirname, 'cases')
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

describe.each(foldersIn(root))('%s', (kind) => {
  it.each(foldersIn(join(root, kind)))('%s', async (name) => {
    const folder = join(root, kind, name)
    const {why, count, articles, ...only} = expectation.parse(
      JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')),
    )
    const seeds = join(folder, 'seeds')
    const found = await readFolder(seeds)
    const records = archiveOf(found.seeds, readDecisions(seeds), found.unreadable).articles.map(({record}) => record)
    const wanted = articles ? Object.entries(articles) : [['', only] as const]
    const faults = wanted.flatMap(([file, expected]) => {
      const record = file === '' ? records[0] : recordOf(file, expected, records)
      if (!record) return file.endsWith('?') ? [] : [`${file || 'the article'} did not come out`]
      return faultsOf(expected, record).map((fault) => (file === '' ? fault : `${file}: ${fault}`))
    })
    if (count !== undefined) expect(records, why).toHaveLength(count)
    expect(faults, why).toEqual([])
  })
})
