import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readFolder} from '../src/read/read-folder.ts'
import {templatesFolder} from '../src/site/templates-folder.ts'
import {type ProcessTaken, timeProcess} from './time-process.ts'

/**
 * What `dateline build --no-search` takes of an archive that was built before: after no change, after a sentence of one
 * article was changed, and after the styles were.
 *
 * @param place a folder for a copy of the seeds, since one of them is changed.
 */
export async function timeEdits(from: string, place: string): Promise<readonly (readonly [string, ProcessTaken])[]> {
  const seeds = join(place, 'edited/seeds')
  cpSync(from, seeds, {recursive: true})
  const cli = join(import.meta.dirname, '../src/cli.ts')
  const build = (): Promise<ProcessTaken> =>
    timeProcess(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), cli, 'build', '--no-search'],
      join(place, 'edited'),
    )
  const taken: [string, ProcessTaken][] = [['built before', await build()]]
  // The first time files are read again that were written just before they were read.
  await build()
  taken.push(['nothing changed', await build()])
  const path = join(seeds, await fileOfText(seeds))
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=[a-z]{3}) (?=[a-z]{3})/, ' very '))
  taken.push(['one sentence changed', await build()])
  const styles = join(templatesFolder, 'styles/99-bench.css')
  writeFileSync(styles, '.bench { color: inherit; }\n')
  try {
    taken.push(['styles changed', await build()])
  } finally {
    rmSync(styles)
  }
  rmSync(join(place, 'edited'), {recursive: true})
  return taken
}

/** An article in the middle of the archive that lies there as text. */
async function fileOfText(seeds: string): Promise<string> {
  const {seeds: all} = await readFolder(seeds)
  const plain = all.filter(({reader}) => reader === undefined)
  const found = plain[plain.length >> 1]
  if (!found) throw new Error(`${seeds} holds no article as text`)
  return found.file
}
