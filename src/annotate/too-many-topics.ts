import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import type {Findings} from './findings.ts'

export const tooManyTopics = defineRule({
  name: 'too-many-topics',
  says: 'More topics are given than an article is about; those after the first hundred are left out.',
  example: 'The words of a dictionary, pasted into the field `topics`.',
})

/** Each topic has a page, and each page lists the topics that stand beside it. */
export const mostTopics = 100

/** The findings with no more topics than an article is about, and a warning where some are left out. */
export function withinTopics(findings: Findings): Findings {
  const left = findings.topics.length - mostTopics
  if (left <= 0) return findings
  const says = `gives ${left.toLocaleString('en')} topics more than the ${mostTopics} that get a page`
  const warning: Warning = {rule: tooManyTopics.name, says}
  return {...findings, topics: findings.topics.slice(0, mostTopics), warnings: [...findings.warnings, warning]}
}
