import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rulesInMarkdown} from '../../scripts/rules-in-markdown.ts'
import {everyRule} from '../../src/every-rule.ts'

test('a question is a table, a rule a row', () => {
  const colonName = {name: 'colon-name', says: 'A colon stands before the name.', example: 'Chair: Ana Ruiz'}
  expect(rulesInMarkdown([{decides: 'Who chairs', rules: [colonName]}])).toContain(
    [
      '## Who chairs',
      '',
      '| rule | what it knows | example |',
      '| --- | --- | --- |',
      '| `colon-name` | A colon stands before the name. | `Chair: Ana Ruiz` |',
    ].join('\n'),
  )
})

/** The page before its columns are lined up. */
const unaligned = (page: string): string => page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---')

test('docs/rules.md lists the rules there are (`npm run docs:rules` writes it)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')
  expect(unaligned(page)).toBe(unaligned(rulesInMarkdown(everyRule)))
})
