import {analyse} from 'scslre'
import {justified} from './justified.ts'
import type {Expression} from './literals-in.ts'

/** The regular expressions that keep the computer busy longer than in proportion to their text, each of a file once. */
export function slow(expressions: readonly Expression[]): Expression[] {
  const each = new Map(expressions.map((one) => [`${one.file} /${one.source}/${one.flags}`, one]))
  return [...each.values()].filter((expression) => analyse(expression).reports.length > 0)
}

/** Those of files that have more of them than their table tells, by file. */
export function untold(expressions: readonly Expression[]): Record<string, string[]> {
  const byFile = new Map<string, string[]>()
  for (const {file, source, flags} of slow(expressions))
    byFile.set(file, [...(byFile.get(file) ?? []), `/${source}/${flags}`])
  return Object.fromEntries([...byFile].filter(([file, found]) => found.length > (justified[file]?.[0] ?? 0)))
}
