import {defineRule} from '../../rules/define-rule.ts'
import type {Page} from '../page.ts'
import {deskMark} from './desk-mark.ts'
import type {Decision} from './spread.ts'

export const abstractAbove = defineRule({
  name: 'abstract-above',
  says: 'It stands between “Abstract” and “Full text”: a database’s summary of the text below.',
  example: 'ABSTRACT. / The council has closed the old bridge. / FULL TEXT.',
})

/** A summary has a paragraph or two. */
const mostLines = 3

/** The paragraphs between the labels `ABSTRACT` and `FULL TEXT` of a text database; the text below says the same in full. */
export function setAbstractAside({lines}: Page, all: readonly (Decision | undefined)[]): (Decision | undefined)[] {
  const labelled = (label: string, from: number): number =>
    lines.findIndex((line, at) => at >= from && line.label === label && all[at]?.rule === deskMark.name)
  const start = labelled('abstract', 0)
  const end = start < 0 ? -1 : labelled('full text', start)
  if (end < 0 || end - start - 1 > mostLines || end === lines.length - 1) return [...all]
  return all.map((decision, at) => decision ?? (at > start && at < end ? summary : undefined))
}

const summary: Decision = {rule: abstractAbove.name, says: 'A database’s summary of the text below'}
