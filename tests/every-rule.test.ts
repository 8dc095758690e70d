import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {archiveOf} from '../src/archive.ts'
import {everyRule} from '../src/every-rule.ts'
import {readDecisions} from '../src/read/read-decisions.ts'
import {readFolder} from '../src/read/read-folder.ts'
import {casesIn} from './cases/read-case.ts'

const rules = everyRule.flatMap((group) => group.rules)
const names = rules.map(({name}) => name)

const src = join(import.meta.dirname, '../src')
const sources = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({file, source: readFileSync(join(src, file), 'utf8')}))

/** `export const quoteVerbName = defineRule<…>({name: 'quote-verb-name'`, with the file it stands in. */
const defined = sources.flatMap(({file, source}) =>
  [...source.matchAll(/^export const (\w+) = defineRule(<.*>)?\(\{\s+name: '([^']+)'/gm)].map(
    ([, constant = '', decides, name = '']) => ({file, constant, decides: decides !== undefined, name}),
  ),
)

const kebab = (constant: string): string =>
  constant.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z])/g, '-').toLowerCase()

describe('every rule', () => {
  test('has a name of its own', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('is listed by its stage', () => {
    expect(defined.map(({name}) => name).sort()).toEqual([...names].sort())
  })

  test('that decides by itself is found by its name: as the file or as the constant', () => {
    const lost = defined.filter(
      ({file, constant, decides, name}) => decides && basename(file, '.ts') !== name && kebab(constant) !== name,
    )
    expect(lost).toEqual([])
  })

  test.each(rules)('$name has a full sentence and an example of one line', ({says, example}) => {
    expect(says).toMatch(/^[\p{Lu}“].*[.:]$/u)
    expect(example).toMatch(/^\S.*\S$/u)
  })
})

test('what decides is a rule, never a word written in passing', () => {
  const literals = sources.flatMap(({file, source}) =>
    [...source.matchAll(/\brule(?::| ===| !==|\?\?) '[a-z][a-z0-9-]*'/g)].map(([found]) => `${file}: ${found}`),
  )
  expect(literals).toEqual([])
})

test('whatever signs a fact of the cases is a rule', async () => {
  const cases = join(import.meta.dirname, 'cases')
  const signed = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [field, item] of Object.entries(value)) {
      if (field === 'rule' && typeof item === 'string') for (const part of item.split(' + ')) signed.add(part)
      else collect(item)
    }
  }
  for (const name of casesIn(cases)) {
    const folder = join(cases, name)
    const {seeds, unreadable} = await readFolder(folder)
    collect(archiveOf(seeds, readDecisions(folder), unreadable))
  }
  // One of each stage, or the walk over the records went past them.
  expect([...signed]).toEqual(expect.arrayContaining(['related-link', 'quote-verb-name', 'same-words']))
  expect([...signed].filter((name) => !names.includes(name))).toEqual([])
})
