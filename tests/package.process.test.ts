import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {serveSite} from '../scripts/serve-site.ts'
import {reports} from './corrections/harbour.ts'
import {crawl} from './run/crawl.ts'
import {folderWith} from './run/in-folder.ts'

const root = join(import.meta.dirname, '..')

/** Runs a program and gives what it printed; what it printed of errors is in the message where it fails. */
async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const {stdout} = await promisify(execFile)(program, [...args], {cwd, maxBuffer: 1e8})
  return stdout
}

/** What is in the cache of npm is not asked for again. */
const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev']

test('packed, installed into an empty folder, it makes an archive, builds it, and serves other programs', async () => {
  const place = folderWith()
  const packed =
    (await run('npm', ['pack', '--silent', '--pack-destination', place], root)).trim().split('\n').at(-1) ?? ''
  writeFileSync(join(place, 'package.json'), '{"private": true, "type": "module"}')
  await run('npm', [...install, join(place, packed)], place)
  expect(existsSync(join(place, 'node_modules/dateline/tests'))).toBe(false)

  const made = await run(
    'npx',
    ['--no-install', 'dateline', 'init', 'my-archive', '--title', 'Harbour: clippings'],
    place,
  )
  expect(made).toContain('Made my-archive.')
  const archive = join(place, 'my-archive')
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(archive, 'seeds', name), text)
  const manifest = JSON.parse(readFileSync(join(archive, 'package.json'), 'utf8'))
  expect(manifest.dependencies).toEqual({dateline: `file:vendor/${packed}`})

  // As the workflow does it.
  const workflow = readFileSync(join(archive, '.github/workflows/publish.yml'), 'utf8')
  expect([...workflow.matchAll(/- run: (.*)/g)].map(([, command]) => command)).toEqual(['npm install', 'npm run build'])
  await run('npm', install, archive)
  await run('npm', ['run', 'build'], archive)
  const page = readFileSync(join(archive, 'dist/articles/ferry/index.html'), 'utf8')
  expect(page).toContain('Harbour: clippings')
  expect(page).toContain('The ferry is safe and the crew is rested')
  const schema = readFileSync(join(archive, 'seeds/_archive/site.yml'), 'utf8').match(/\$schema=(\S+)/)?.[1] ?? ''
  expect(existsSync(join(archive, 'seeds/_archive', schema))).toBe(true)

  // Under a sub-path, in another language, in its own dress and with a page of its own.
  const own = join(archive, 'seeds/_archive')
  writeFileSync(join(own, 'site.yml'), 'title: Hafen\nlanguage: de\nurl: https://hafen.example/sammlung/\n')
  writeFileSync(join(own, 'theme.css'), ':root { --accent: #00527a; }\n')
  mkdirSync(join(own, 'pages'), {recursive: true})
  writeFileSync(join(own, 'pages/wir.md'), '# Wer wir sind\n\nZwei am Hafen, mit [allen Artikeln](../../days/).\n')
  await run('npm', ['run', 'build'], archive)
  const site = await serveSite(join(archive, 'dist'))
  try {
    expect(new URL(site.url).pathname).toBe('/sammlung/')
    const {found, broken} = await crawl(site.url)
    expect(broken).toEqual([])
    expect(found).toEqual(
      expect.arrayContaining(['articles/ferry/', 'people/ana-ruiz/', 'pages/wir/', 'search/', 'data/']),
    )
    const home = await (await fetch(site.url)).text()
    expect(home).toMatch(/<html lang="de"/)
    expect(home).toContain('Wer wir sind')
    expect(home).toContain('https://hafen.example/sammlung/')
    const style = found.find((path) => path.endsWith('.css')) ?? ''
    expect(await (await fetch(site.url + style)).text()).toContain('#00527a')
  } finally {
    site.close()
  }

  writeFileSync(
    join(place, 'use.js'),
    `import {articleRecord, buildSite, extract, loadArchive} from 'dateline'
const records = await extract('my-archive/seeds')
const {pages} = await buildSite(await loadArchive('my-archive/seeds'), 'out')
console.log(JSON.stringify({ids: records.map((record) => articleRecord.parse(JSON.parse(JSON.stringify(record))).id), pages}))`,
  )
  const used = JSON.parse(await run(process.execPath, ['use.js'], place))
  expect(used).toEqual({ids: ['ferry', 'judge', 'quay'], pages: expect.any(Number)})
  expect(existsSync(join(place, 'out/articles/quay/index.html'))).toBe(true)

  writeFileSync(
    join(place, 'use.ts'),
    `import {extract, type ArticleRecord} from 'dateline'
const records: readonly ArticleRecord[] = await extract('seeds')
const words: string | undefined = records[0]?.headline?.value
// @ts-expect-error a headline is no number
const wrong: number = records[0]?.headline?.value
console.log(words, wrong)`,
  )
  const options = {module: 'nodenext', strict: true, noEmit: true, target: 'es2022', types: []}
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files: ['use.ts']}))
  expect(await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], place)).toBe('')
})

test('init leaves alone what is there', async () => {
  const place = folderWith({'mine/diary.txt': 'Dear diary'})
  const failed = run(process.execPath, [join(root, 'bin/dateline.js'), 'init', 'mine'], place)
  await expect(failed).rejects.toThrow('there is something in it already')
})
