import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {Failure, UsageError} from '../failure.ts'
import type {Terminal} from '../run/terminal.ts'
import {type Command, readArguments} from './command.ts'
import {packageSource} from './package-source.ts'

export const init: Command = {
  name: 'init',
  summary: 'make a folder for an archive of your own',
  help: `Usage: dateline init FOLDER [--title TITLE]

Makes a folder for an archive: seeds/ for its articles, seeds/_archive/ for what you decide, a README, a workflow that publishes it
on GitHub Pages, and in vendor/ this Dateline, where it came from a file or a checkout. Nothing that is there is overwritten.

  --title TITLE  what the archive is called; by default the folder's name

Exit code: 0, 1 when the folder has something in it already, 2 when the command is wrong.
`,
  run: runInit,
}

async function runInit(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals} = readArguments('init', args, {title: {type: 'string'}}, true)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0)
    throw new UsageError('`init` takes the folder to make: dateline init my-archive. `dateline init --help` says more.')
  const place = resolve(folder)
  if (existsSync(place) && (!statSync(place).isDirectory() || readdirSync(place).length > 0))
    throw new Failure(
      `Cannot make an archive in ${folder}: there is something in it already. Give a folder that is empty or not there yet.`,
    )
  const title = values.title ?? titleOf(basename(place))
  for (const [path, text] of archiveFiles(title, nameOf(basename(place)), packageSource(place))) {
    mkdirSync(dirname(join(place, path)), {recursive: true})
    writeFileSync(join(place, path), text)
  }
  const shown = relative('.', place) || '.'
  terminal.out(`Made ${shown}. Put articles into ${join(shown, 'seeds')}, then:

  cd ${shown}
  npm install
  npm run build
`)
  return 0
}

/** `harbour-clippings` is “Harbour clippings”. */
function titleOf(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, ' ').trim()
  return words === '' ? 'News archive' : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a package may be called. */
const nameOf = (folder: string): string =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'archive'

const home = join(import.meta.dirname, '../..')

/** The files of a new archive by their paths, from `templates/archive`. */
export function archiveFiles(
  title: string,
  name: string,
  source: string,
): readonly (readonly [path: string, text: string])[] {
  const filled = (file: string): string =>
    readFileSync(join(home, 'templates/archive', file), 'utf8')
      .replaceAll('TITLE_IN_YAML', JSON.stringify(title))
      .replaceAll('{{title}}', title)
      .replaceAll('{{name}}', name)
      .replaceAll('{{source}}', source)
  return [
    ['README.md', filled('README.md')],
    ['package.json', filled('package.json.txt')],
    // npm leaves files of this name out of a package.
    ['.gitignore', filled('gitignore.txt')],
    ['.github/workflows/publish.yml', filled('publish.yml')],
    ['seeds/_archive/site.yml', filled('site.yml')],
    ['seeds/_archive/corrections.yml', filled('corrections.yml')],
  ]
}
