import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {drawCase} from './cases/draw-case.ts'
import {casesIn, readCase, unread} from './cases/read-case.ts'

/*
 * Whole articles, each a folder of `tests/cases`: the input as somebody would save it (several files are one small
 * archive) and in `expected.yml` what the case is about. What is named there is expected in full: a list of people
 * says that nobody else is one. All of the news is invented.
 */
const cases = join(import.meta.dirname, 'cases')

describe.each(casesIn(cases))('%s', async (name) => {
  for (const {title, expected, found, shortfall} of await readCase(join(cases, name))) {
    if (shortfall === undefined) it(title, () => expect(found).toEqual(expected))
    else
      it(`${title} still falls short: ${shortfall}`, () =>
        expect(found, `\`${title}\` comes out right now: delete it from \`knownShortfalls\``).not.toEqual(expected))
  }
})

describe('a case', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'case-'))
    writeFileSync(
      join(folder, 'input.txt'),
      'ORTA, 2 November 2020 (ANSA) - A quake shook the lake district on Monday.',
    )
  })
  afterEach(() => rmSync(folder, {recursive: true}))
  const expecting = (yaml: string): void => writeFileSync(join(folder, 'expected.yml'), yaml)

  it('lays what was found beside what is expected', async () => {
    expecting('source: ANSA\n')
    expect(await readCase(folder)).toEqual([{title: 'source', expected: 'ANSA', found: 'ANSA'}])
  })

  it.each([
    ['without an expectation', undefined, /ENOENT/],
    ['with an empty one', '', /expected `the file` to be/],
    ['that only excuses', 'knownShortfalls: {source: it is late}\n', /expected `the file` to be one expected fact/],
    ['that excuses what it does not expect', 'via: null\nknownShortfalls: {source: it is late}\n', /names `source`/],
    ['with an unknown field', 'sources: ANSA\n', /does not know the field `sources`/],
    ['with an unknown field of a quote', 'quotes: [{said: No., speaker: null}]\n', /does not know the field .*said/],
  ])('%s fails', async (_case, yaml, message) => {
    if (yaml !== undefined) expecting(yaml)
    await expect(readCase(folder)).rejects.toThrow(message)
  })

  it.each([
    ['one file', {}],
    [
      'several files',
      {'other.txt': 'The lake district was shaken on Monday, Ana Ruiz said. “It was short,” said Ruiz.'},
    ],
  ])('drawn of %s fails until somebody has read it, and says what is found today', async (_files, more) => {
    for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text)
    const drawn = await drawCase(folder)
    expecting(drawn)
    await expect(readCase(folder)).rejects.toThrow('has not been read')
    expecting(drawn.replace(new RegExp(`^${unread}: .*\n`), ''))
    const expectations = await readCase(folder)
    expect(expectations.map(({title}) => title)).toContain(
      Object.keys(more).length > 0 ? 'input.txt: source' : 'source',
    )
    expect(expectations.filter(({expected, found}) => JSON.stringify(expected) !== JSON.stringify(found))).toEqual([])
  })

  it('of several files fails on a file that is not there', async () => {
    writeFileSync(join(folder, 'other.txt'), 'The lake district was shaken on Monday.')
    expecting('inptu.txt: {source: ANSA}\n')
    await expect(readCase(folder)).rejects.toThrow('expects `inptu.txt`, which was not read as an article')
  })
})
