import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {Failure, UsageError} from '../failure.ts'
import type {Seed} from '../model.ts'
import {readFolder} from '../read/read-folder.ts'
import {seedFileOf} from '../read/seed-file-of.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Command, readArguments} from './command.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'write the articles of downloads and dumps as files of their own',
  help: `Usage: dateline import SOURCE… --into DIR [--dry-run]

Writes each article of a download (Nexis, LexisNexis, Factiva, ProQuest) or dump (CSV, TSV, NDJSON, JSON) as a text file
with front matter, which you may then correct, and the download itself beside them in DIR/_originals. Files that are there
already stay as they are. \`build\` reads downloads as well as they stand; import them to edit them.

  SOURCE        a file, or a folder of files
  --into DIR    the folder of your articles
  --dry-run     say what would be written, and write nothing

Exit code: 0 when every SOURCE was read, 1 when one could not be, 2 when the command is wrong.
`,
  run: runImport,
}

async function runImport(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals: sources} = readArguments(
    'import',
    args,
    {into: {type: 'string', default: ''}, 'dry-run': {type: 'boolean', default: false}},
    true,
  )
  if (sources.length === 0)
    throw new UsageError('Cannot import without a SOURCE: `dateline import download.txt --into seeds`.')
  if (values.into === '')
    throw new UsageError('Cannot import without --into: name the folder of your articles, `--into seeds`.')
  let failed = false
  for (const source of sources) {
    if (!existsSync(source)) throw new Failure(`Cannot import ${source}: there is no such file or folder.`)
    const {seeds, unreadable} = await readFolder(source)
    for (const {file, warning} of unreadable) {
      failed = true
      terminal.err(`${file}: ${warning.says}\n`)
    }
    for (const seed of seeds) for (const {says} of seed.warnings) terminal.err(`${seed.file}: ${says}\n`)
    write(source, seeds, values.into, values['dry-run'], terminal)
  }
  return failed ? 1 : 0
}

/** Writes the articles of one source, and its files as they are below `_originals`, or says what it would write. */
function write(source: string, seeds: readonly Seed[], into: string, dryRun: boolean, terminal: Terminal): void {
  const taken = new Set<string>()
  let written = 0
  for (const seed of seeds) {
    const {name, text} = seedFileOf(seed, taken)
    const path = join(into, name)
    const there = existsSync(path)
    terminal.out(`${dryRun ? 'would write' : there ? 'is there already:' : 'wrote'} ${path}   (${seed.file})\n`)
    if (dryRun || there) continue
    mkdirSync(into, {recursive: true})
    writeFileSync(path, text)
    written++
  }
  const files = new Set(seeds.map(({file}) => file.replace(/#\d+$/, '')))
  const root = statSync(source).isDirectory() ? source : dirname(source)
  for (const file of files) {
    const original = join(into, '_originals', basename(file))
    if (dryRun || existsSync(original)) continue
    mkdirSync(dirname(original), {recursive: true})
    writeFileSync(original, readFileSync(join(root, file)))
  }
  terminal.out(
    dryRun ? `${seeds.length} articles; nothing was written.\n` : `${written} of ${seeds.length} articles written.\n`,
  )
}
