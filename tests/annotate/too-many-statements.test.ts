import {expect, it} from 'vitest'
import {nothingFound} from '../../src/annotate/findings.ts'
import {mostStatements, withinStatements} from '../../src/annotate/too-many-statements.ts'

const findingsOf = (statements: number) => ({
  ...nothingFound,
  quotes: Array.from({length: statements}, (_, at) => ({
    kind: 'indirect' as const,
    spans: [{start: at, end: at + 1}],
    quoted: [],
  })),
})

it('keeps as many statements as a page can show, and says how many are left', () => {
  const {quotes, warnings} = withinStatements(findingsOf(mostStatements + 3))
  expect(quotes).toHaveLength(mostStatements)
  expect(warnings).toMatchObject([{rule: 'too-many-statements', says: expect.stringContaining('3 statements more')}])
})

it('leaves an article alone that has no more', () => {
  const findings = findingsOf(3)
  expect(withinStatements(findings)).toBe(findings)
})
