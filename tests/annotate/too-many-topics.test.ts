import {expect, it} from 'vitest'
import {nothingFound} from '../../src/annotate/findings.ts'
import {mostTopics, withinTopics} from '../../src/annotate/too-many-topics.ts'

const findingsOf = (topics: number) => ({
  ...nothingFound,
  topics: Array.from({length: topics}, (_, at) => ({
    value: `topic ${at}`,
    certainty: 'stated' as const,
    rule: 'archivist',
    evidence: [],
  })),
})

it('keeps a hundred topics, and says how many are left', () => {
  const {topics, warnings} = withinTopics(findingsOf(mostTopics + 3))
  expect(topics).toHaveLength(mostTopics)
  expect(warnings).toMatchObject([{rule: 'too-many-topics', says: expect.stringContaining('3 topics more')}])
})

it('leaves an article alone that has no more', () => {
  const findings = findingsOf(mostTopics)
  expect(withinTopics(findings)).toBe(findings)
})
