import {existsSync, readFileSync} from 'node:fs'
import {compare} from './compare.ts'
import {describeDifferences} from './describe-differences.ts'
import {keepEarlier, readEarlier} from './earlier-outputs.ts'
import {parseExpectation} from './expectation.ts'
import {type Folders, filesOf} from './files-of.ts'
import type {Part} from './part.ts'
import {tally} from './tally.ts'

export interface GoldenReport {
  readonly passed: boolean
  /** What to print. */
  readonly lines: readonly string[]
}

/**
 * Checks every part against what is expected of it. Writes no expectation: a missing one fails.
 *
 * @param strict whether a part must not be skipped, as in continuous integration.
 *
 * @throws {Failure} when an expectation is damaged.
 */
export async function checkGolden(parts: readonly Part[], folders: Folders, strict: boolean): Promise<GoldenReport> {
  const reports: GoldenReport[] = []
  for (const part of parts) reports.push(await checkPart(part, folders, strict))
  return {passed: reports.every(({passed}) => passed), lines: reports.flatMap(({lines}) => lines)}
}

async function checkPart(part: Part, folders: Folders, strict: boolean): Promise<GoldenReport> {
  const {name, what, needs} = part
  if (needs !== undefined && !existsSync(needs))
    return strict
      ? failed(`${name}: NOT CHECKED, and with CI set it must be: expected ${needs}, found nothing`)
      : {passed: true, lines: [`${name}: skipped, ${needs} is not there`]}
  const files = filesOf(folders, name)
  if (!existsSync(files.expectation)) return failed(`${name}: expected ${files.expectation}, found nothing`)
  const expected = parseExpectation(readFileSync(files.expectation, 'utf8'), files.expectation)
  const found = await part.outputs()
  if (found.length === 0) return failed(`${name}: expected ${what}, none came out`)
  const earlier = readEarlier(files.cache)
  const differences = compare(expected, found, earlier)
  keepEarlier(files.cache, expected, found, earlier)
  return differences.length === 0
    ? {passed: true, lines: [`${name}: ${found.length} ${what} as expected`]}
    : failed(`${name}: of ${expected.size} ${what} ${tally(differences)}`, ...describeDifferences(differences))
}

const failed = (...lines: readonly string[]): GoldenReport => ({passed: false, lines})
