import type {Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'
import type {Findings} from './findings.ts'

export const tooManyStatements = defineRule({
  name: 'too-many-statements',
  says: 'More is said in it than an article of news can hold; what follows the first twenty thousand statements is text alone.',
  example: 'The minutes of a parliament, ten years in one file.',
})

/** A day of a parliament has some thousands; each statement has its note on the page, and ten megabytes of them no end. */
export const mostStatements = 20_000

/** The findings with no more statements than a page can show, and a warning where some are left out. */
export function withinStatements(findings: Findings): Findings {
  const left = findings.quotes.length - mostStatements
  if (left <= 0) return findings
  const says = `holds ${left.toLocaleString('en')} statements more than the ${mostStatements.toLocaleString('en')} that are shown as such; split it if it is many articles`
  const warning: Warning = {rule: tooManyStatements.name, says}
  return {...findings, quotes: findings.quotes.slice(0, mostStatements), warnings: [...findings.warnings, warning]}
}
