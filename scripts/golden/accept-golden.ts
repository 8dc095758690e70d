import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {Failure} from '../../src/failure.ts'
import {compare} from './compare.ts'
import {keepEarlier} from './earlier-outputs.ts'
import {type Expectation, parseExpectation, printExpectation} from './expectation.ts'
import {type Folders, filesOf} from './files-of.ts'
import type {Part} from './part.ts'
import {tally} from './tally.ts'

/**
 * Writes what comes out today as what is expected; a part that cannot be checked here keeps its expectation.
 *
 * @returns a line on what was accepted: `accepted: site 148 pages (2 changed), cases 38 records`.
 *
 * @throws {Failure} when nothing comes out of a part: that can never be meant.
 */
export async function acceptGolden(parts: readonly Part[], folders: Folders): Promise<string> {
  const accepted: string[] = []
  for (const part of parts) accepted.push(await acceptPart(part, folders))
  return `accepted: ${accepted.join(', ')}`
}

async function acceptPart({name, what, needs, outputs}: Part, folders: Folders): Promise<string> {
  if (needs !== undefined && !existsSync(needs)) return `${name} left as it was (${needs} is not there)`
  const found = await outputs()
  if (found.length === 0) throw new Failure(`${name}: expected ${what}, none came out. Nothing of it was accepted`)
  const files = filesOf(folders, name)
  const changes = changesSince(files.expectation, (expected) => tally(compare(expected, found, new Map())))
  const text = printExpectation(found)
  mkdirSync(dirname(files.expectation), {recursive: true})
  writeFileSync(files.expectation, text)
  keepEarlier(files.cache, parseExpectation(text, files.expectation), found, new Map())
  return `${name} ${found.length} ${what}${changes === '' ? '' : ` (${changes})`}`
}

/** A damaged expectation, say one with the marks of a merge conflict, is about to be mended: no reason to stop. */
function changesSince(file: string, changes: (expected: Expectation) => string): string {
  if (!existsSync(file)) return 'for the first time'
  try {
    return changes(parseExpectation(readFileSync(file, 'utf8'), file))
  } catch (error) {
    if (error instanceof Failure) return 'in place of a damaged file'
    throw error
  }
}
