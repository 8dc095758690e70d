import {join} from 'node:path'
import {Failure, UsageError} from '../failure.ts'
import type {Archive} from '../model.ts'
import {readEditions} from '../read/read-editions.ts'
import {mustExist, openArchive} from '../run/load-archive.ts'
import {openArchiveStore} from '../run/open-archive-store.ts'
import {ownFolder} from '../run/own-folder.ts'
import {progressOn} from '../run/progress.ts'
import {publish} from '../run/publish.ts'
import {spareMemory} from '../run/spare-memory.ts'
import {loadRecords} from '../run/spread/load-records.ts'
import type {Terminal} from '../run/terminal.ts'
import {buildSite} from '../site/build-site.ts'
import {writeManifest} from '../site/history/write-manifest.ts'
import {keepNotes} from '../site/kept/keep-notes.ts'
import type {Keeping, PageNotes} from '../site/kept/keeping.ts'
import {warningOf} from '../site/print/unprinted.ts'
import type {Store} from '../store/open-store.ts'
import {cacheFolder} from './cache-folder.ts'
import {type Command, eachNamed, readArguments} from './command.ts'
import {count} from './count.ts'
import {indexForSearch} from './index-for-search.ts'
import {type Asked, type Built, isKept, keepingFor, keepSite, placeOf, tellBuilt} from './kept-site.ts'
import {linesOfNotRead} from './lines-of-not-read.ts'

export const build: Command = {
  name: 'build',
  summary: 'write the archive of seeds/ to dist/',
  help: `Usage: dateline build [--seeds DIR] [--out DIR] [--no-cache] [--no-search] [--no-originals] [--annotations]
                      [--records FILE…]

Reads the articles in seeds/ and writes the archive, plain HTML for any host, to dist/.
The new site replaces the old one only when it is complete; a build that fails changes nothing.

  --seeds DIR   the folder your articles are in (seeds)
  --out DIR     the folder to write (dist); it is replaced whole
  --no-cache    read every article anew; by default what has not changed is taken from .cache/dateline
  --no-search   leave the search index out; the search page then has the indexes alone
  --annotations write the evidence of every fact as Web Annotations too, some 4 KB an article
  --no-originals  leave the files of the articles out of the site; \`originals: false\` in site.yml does so too
  --records FILE…
                build from what \`extract --from-list\` wrote, perhaps on other machines, plain or .gz; a folder stands for
                the .ndjson files in it. Every file of seeds/ has its record, or the build says which have none
  --list-missing LIST
                write the paths of those to LIST, for \`extract --from-list LIST\`

Exit code: 0 when the site is written, 1 when it or a page of it could not be or no article was there, 2 when the command is wrong.
`,
  run: runBuild,
}

async function runBuild(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values} = readArguments('build', eachNamed('--records', args), {
    seeds: {type: 'string', default: 'seeds'},
    out: {type: 'string', default: 'dist'},
    'no-cache': {type: 'boolean', default: false},
    'no-search': {type: 'boolean', default: false},
    'no-originals': {type: 'boolean', default: false},
    annotations: {type: 'boolean', default: false},
    records: {type: 'string', multiple: true},
    'list-missing': {type: 'string'},
  })
  if (values['list-missing'] !== undefined && !values.records)
    throw new UsageError('`--list-missing` lists what `--records` lacks. `dateline build --help` says more.')
  const keep = [values.seeds, ...ourFolders()]
  ownFolder(values.out, keep)
  spareMemory()
  const warn = (says: string): void => terminal.err(`${says}\n`)
  const listMissing = values['list-missing']
  if (values.records) {
    const listening = listenOn(terminal)
    const archive = await loadRecords(values.seeds, values.records, {
      ...listening.options,
      ...(listMissing !== undefined && {listMissing}),
    })
    const {unprinted} = await buildFrom(archive, listening.passed(), {}, values, keep, terminal)
    return unprinted > 0 ? 1 : 0
  }
  mustExist(values.seeds)
  const store = openArchiveStore(values.seeds, values['no-cache'] ? undefined : cacheFolder, warn)
  try {
    if (await isKept(values, keep, store, terminal)) return 0
    const listening = listenOn(terminal)
    const opened = await openArchive(values.seeds, {...listening.options, store})
    const keeping = values['no-cache'] ? undefined : keepingFor(values, opened)
    const {built, notes, unprinted} = await buildFrom(
      opened.archive,
      listening.passed(),
      {store, keeping},
      values,
      keep,
      terminal,
    )
    // A site with a page that fails is built again: the next Dateline may print it, and this one must not fall silent.
    if (unprinted > 0) return 1
    if (keeping) {
      await keepNotes(keeping, notes)
      await keepSite(values, store, opened.files, built)
    }
    return 0
  } finally {
    await store.close()
  }
}

/** What is told and noted while an archive is loaded. */
function listenOn(terminal: Terminal) {
  let passed: ReadonlyMap<string, number> = new Map()
  return {
    options: {
      progress: progressOn(terminal),
      onPassed: (found: typeof passed) => {
        passed = found
      },
      warn: (says: string) => terminal.err(`${says}\n`),
    },
    passed: () => passed,
  }
}

async function buildFrom(
  loaded: Archive,
  passed: ReadonlyMap<string, number>,
  {store, keeping}: {readonly store?: Store; readonly keeping?: Keeping | undefined},
  asked: Asked,
  keep: readonly string[],
  terminal: Terminal,
): Promise<{readonly built: Built; readonly notes: PageNotes; readonly unprinted: number}> {
  const archive: Archive = {
    ...loaded,
    editions: readEditions(asked.seeds),
    site: {
      ...loaded.site,
      ...(asked['no-originals'] && {originals: false}),
      ...(asked.annotations && {annotations: true}),
    },
  }
  const notRead = linesOfNotRead(archive.unreadable, passed)
  if (archive.articles.length === 0)
    throw new Failure(
      [`Cannot build from ${asked.seeds}: no article could be read, and ${asked.out} stays as it is.`, ...notRead].join(
        '\n',
      ),
    )
  const progress = progressOn(terminal)
  const {files, notes, unprinted} = await publish(asked.out, keep, async (folder, interrupted) => {
    const site = await buildSite(archive, folder, {
      seeds: asked.seeds,
      ...(store && {store: store.path}),
      ...(keeping && {keeping}),
      interrupted,
      onPrinted: (done, total) => progress.step('Print', done, total),
    })
    progress.done()
    const keptIn = asked['no-cache'] ? {} : {cacheFolder}
    if (!asked['no-search']) indexForSearch(archive, folder, {seeds: asked.seeds, ...keptIn}, terminal)
    return {files: site.pages + writeManifest(folder, keeping?.last), notes: site.notes, unprinted: site.unprinted}
  })
  const built = {articles: archive.articles.length, unreadable: archive.unreadable.length, files, notRead}
  tellBuilt(built, `wrote ${count(files, 'file')} to ${placeOf(asked.out)}`, terminal)
  for (const page of unprinted) terminal.err(`${warningOf(page)}\n`)
  return {built, notes, unprinted: unprinted.length}
}

/** The code and the templates must survive `--out .` as well. */
function ourFolders(): string[] {
  return ['src', 'templates'].map((folder) => join(import.meta.dirname, '../..', folder))
}
