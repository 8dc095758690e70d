import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {loadArchive} from '../../src/run/load-archive.ts'
import {buildSite} from '../../src/site/build-site.ts'
import type {Output} from './output.ts'
import {pageOutput} from './page-output.ts'
import type {Part} from './part.ts'
import {recordOutput} from './record-output.ts'

/**
 * The parts of the golden check: the site of `seeds/` without its search index, the records of every case, and those
 * of the reports in `../shared` where that folder is beside the project.
 */
export function goldenParts(project: string): Part[] {
  const shared = join(project, '../shared')
  const reports = join(shared, 'seeds/articles')
  const printed = join(shared, 'eval/data/printed/text')
  return [
    {name: 'site', what: 'pages', outputs: () => pagesOf(join(project, 'seeds'))},
    {name: 'cases', what: 'records', outputs: () => recordsOfEach(join(project, 'tests/cases'))},
    {name: 'reports', what: 'records', needs: shared, outputs: () => recordsOf(reports)},
    {name: 'printed', what: 'records', needs: shared, outputs: () => recordsOf(printed)},
  ]
}

/** Builds the site of `seeds` in a folder of its own; every file of it, by its path. */
async function pagesOf(seeds: string): Promise<Output[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-golden-'))
  try {
    await buildSite(await loadArchive(seeds), folder, {seeds})
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => pageOutput(path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The records of `folder`, which is one archive. */
async function recordsOf(folder: string, prefix = ''): Promise<Output[]> {
  const {articles} = await loadArchive(folder)
  return articles.map(({record}) => recordOutput(`${prefix}${record.file}`, record))
}

/** The records of every folder in `folder`, each an archive. */
async function recordsOfEach(folder: string): Promise<Output[]> {
  const outputs: Output[] = []
  for (const entry of readdirSync(folder, {withFileTypes: true}))
    if (entry.isDirectory()) outputs.push(...(await recordsOf(join(folder, entry.name), `${entry.name}/`)))
  return outputs
}
