import {appendFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {acceptGolden} from '../../../scripts/golden/accept-golden.ts'
import {checkGolden} from '../../../scripts/golden/check-golden.ts'
import type {Output} from '../../../scripts/golden/output.ts'
import type {Part} from '../../../scripts/golden/part.ts'
import {filesIn, folderWith} from '../../run/in-folder.ts'
import {page, record} from './outputs.ts'

let folder: string
let folders: {expectations: string; cache: string}
beforeEach(() => {
  folder = folderWith()
  folders = {expectations: join(folder, 'golden'), cache: join(folder, 'cache')}
})

const site = (...outputs: readonly Output[]): Part => ({name: 'site', what: 'pages', outputs: async () => outputs})
const harbour = page('harbour/index.html', '<p>Ferries run.</p>')
const harbourNow = page('harbour/index.html', '<p>Ferries wait.</p>')

test('what was accepted passes', async () => {
  const parts = [site(harbour), {...site(record('name-verb-quote')), name: 'cases', what: 'records'} satisfies Part]
  expect(await acceptGolden(parts, folders)).toBe(
    'accepted: site 1 pages (for the first time), cases 1 records (for the first time)',
  )
  expect(await checkGolden(parts, folders, true)).toEqual({
    passed: true,
    lines: ['site: 1 pages as expected', 'cases: 1 records as expected'],
  })
})

describe('the check fails', () => {
  test('without an expectation, and writes none', async () => {
    const {passed, lines} = await checkGolden([site(harbour)], folders, false)
    expect(passed).toBe(false)
    expect(lines).toEqual([`site: expected ${join(folder, 'golden/site.tsv')}, found nothing`])
    expect(filesIn(folder)).toEqual({})
  })

  test('for an output without an entry, and writes none', async () => {
    await acceptGolden([site(harbour)], folders)
    const before = readFileSync(join(folder, 'golden/site.tsv'), 'utf8')
    const {passed, lines} = await checkGolden([site(harbour, page('market/index.html', ''))], folders, false)
    expect(passed).toBe(false)
    expect(lines).toEqual(['site: of 1 pages 1 new', '  new      market/index.html'])
    expect(readFileSync(join(folder, 'golden/site.tsv'), 'utf8')).toBe(before)
  })

  test('when nothing comes out, though nothing is expected', async () => {
    await acceptGolden([site(harbour)], folders)
    writeFileSync(join(folder, 'golden/site.tsv'), '')
    expect(await checkGolden([site()], folders, false)).toEqual({
      passed: false,
      lines: ['site: expected pages, none came out'],
    })
  })

  test('for one part, though the others pass', async () => {
    await acceptGolden([site(harbour)], folders)
    const parts = [{...site(record()), name: 'cases'}, site(harbour)]
    expect(await checkGolden(parts, folders, false)).toMatchObject({passed: false})
  })

  test('with the line as it was, also when it has failed before', async () => {
    await acceptGolden([site(harbour)], folders)
    const lines = [
      'site: of 1 pages 1 changed',
      '  changed  harbour/index.html',
      '    line 1 is another',
      '    was  <p>Ferries run.</p>',
      '    now  <p>Ferries wait.</p>',
    ]
    expect(await checkGolden([site(harbourNow)], folders, false)).toEqual({passed: false, lines})
    expect(await checkGolden([site(harbourNow)], folders, false)).toEqual({passed: false, lines})
  })

  test('with the line as it is where the cache is gone or damaged', async () => {
    await acceptGolden([site(harbour)], folders)
    const expected = ['    was  no longer known: .cache/golden does not hold it', '    now  <p>Ferries wait.</p>']
    writeFileSync(join(folder, 'cache/site.json'), '[{"name": 1}]')
    expect((await checkGolden([site(harbourNow)], folders, false)).lines.slice(-2)).toEqual(expected)
    rmSync(folders.cache, {recursive: true})
    expect((await checkGolden([site(harbourNow)], folders, false)).lines.slice(-2)).toEqual(expected)
  })
})

test('a check that passes fills the cache of a fresh clone', async () => {
  await acceptGolden([site(harbour)], folders)
  rmSync(folders.cache, {recursive: true})
  await checkGolden([site(harbour)], folders, false)
  const {lines} = await checkGolden([site(harbourNow)], folders, false)
  expect(lines).toContain('    was  <p>Ferries run.</p>')
})

test('of a long line the stretch that differs is shown, of many pages the first five', async () => {
  const pages = (word: string): Output[] =>
    Array.from({length: 7}, (_, index) => page(`${index}.html`, `${'Ferries run. '.repeat(50)}${word}.`))
  await acceptGolden([site(...pages('Cranes stand'))], folders)
  const {lines} = await checkGolden([site(...pages('Cranes sway'))], folders, false)
  expect(lines).toContain(`    now  …${'Ferries run. '.repeat(50).slice(-32)}Cranes sway.`)
  expect(lines.filter((line) => line.startsWith('  changed'))).toHaveLength(7)
  expect(lines.filter((line) => line.startsWith('    now'))).toHaveLength(5)
})

describe('a part that needs a folder which is not there', () => {
  const absent = '/no/such/folder'
  const reports: Part = {...site(), name: 'reports', what: 'records', needs: absent}

  test('is skipped, and says so', async () => {
    expect(await checkGolden([reports], folders, false)).toEqual({
      passed: true,
      lines: [`reports: skipped, ${absent} is not there`],
    })
  })

  test('fails where it must not be skipped', async () => {
    const {passed, lines} = await checkGolden([reports], folders, true)
    expect(passed).toBe(false)
    expect(lines).toEqual([`reports: NOT CHECKED, and with CI set it must be: expected ${absent}, found nothing`])
  })

  test('keeps its expectation when the others are accepted', async () => {
    await acceptGolden([{...site(record()), name: 'reports'}], folders)
    const before = filesIn(folders.expectations)
    expect(await acceptGolden([reports], folders)).toBe(`accepted: reports left as it was (${absent} is not there)`)
    expect(filesIn(folders.expectations)).toEqual(before)
  })
})

describe('accepting', () => {
  test('says what is another than before', async () => {
    await acceptGolden([site(harbour, page('market/index.html', ''))], folders)
    expect(await acceptGolden([site(harbourNow, page('pier/index.html', ''))], folders)).toBe(
      'accepted: site 2 pages (1 changed, 1 new, 1 gone)',
    )
  })

  test('mends an expectation that a merge has damaged', async () => {
    await acceptGolden([site(harbour)], folders)
    appendFileSync(join(folder, 'golden/site.tsv'), '>>>>>>> theirs\n')
    await expect(checkGolden([site(harbour)], folders, false)).rejects.toThrow('site.tsv:2: expected a name')
    expect(await acceptGolden([site(harbour)], folders)).toBe('accepted: site 1 pages (in place of a damaged file)')
    expect(await checkGolden([site(harbour)], folders, false)).toMatchObject({passed: true})
  })

  test('nothing is a failure', async () => {
    await expect(acceptGolden([site()], folders)).rejects.toThrow('site: expected pages, none came out')
  })
})
