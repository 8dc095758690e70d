import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {dateline} from '../run/dateline.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'

/** Enough for a thread beside the first one (`run/work-in-threads.ts`), where the machine has room for it. */
const articles = Object.fromEntries(
  Array.from({length: 510}, (_, at) => [
    `seeds/${at % 2 ? 'İstanbul' : 'istanbul'}/ISTIF-${at}.txt`,
    `IŞIK FISTIK ${at}\n\nINEBOLU, ${1 + (at % 28)} March 2021 (Harbour Post) - Ilgaz Irmak${at % 7} said on Tuesday that pier ${at} was shut.`,
  ]),
)

/** Klingon has no dates and no order of letters in any system, which then takes those of its user. */
const decisions = {'seeds/_archive/site.yml': 'title: Iskele\nlanguage: tlh\nurl: https://iskele.example/\n'}

/** Has a process see a machine of so many processors, write files under a mask, and meet those of a folder backwards. */
const machine = ({processors, mask = 0o022, isBackwards = false}: Machine): string =>
  `--import data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs'
    import os from 'node:os'
    import {syncBuiltinESMExports} from 'node:module'
    import {isMainThread} from 'node:worker_threads'
    if (isMainThread) process.umask(${mask})
    const {readdirSync} = fs
    if (${isBackwards}) fs.readdirSync = (...asked) => readdirSync(...asked).reverse()
    os.availableParallelism = () => ${processors}
    syncBuiltinESMExports()`)}`

interface Machine {
  readonly processors: number
  readonly mask?: number
  readonly isBackwards?: boolean
}

test('a site is the same, byte for byte, from any folder, zone, year, locale, mask, order of files and number of threads, anew and kept', async () => {
  const here = folderWith({...articles, ...decisions})
  const first = await dateline(['build', '--no-cache'], {
    cwd: here,
    env: {TZ: 'Pacific/Honolulu', LC_ALL: 'C', SOURCE_DATE_EPOCH: '0', NODE_OPTIONS: machine({processors: 1})},
  })
  expect(first).toMatchObject({code: 0, err: expect.stringMatching(/^510 articles: /)})
  const site = filesIn(join(here, 'dist'))
  expect(Object.keys(site).length).toBeGreaterThan(1000)
  expect(site['articles/istif-1/index.html']).toContain('2 March 2021')

  const there = folderWith({...Object.fromEntries(Object.entries(articles).toReversed()), ...decisions})
  const elsewhere = {
    cwd: there,
    env: {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      SOURCE_DATE_EPOCH: '1900000000',
      NODE_OPTIONS: machine({processors: 3, mask: 0o077, isBackwards: true}),
    },
  }
  for (const from of ['the files', 'what the build before read in them']) {
    expect(await dateline(['build'], elsewhere), from).toMatchObject({code: 0})
    expect(differences(filesIn(join(there, 'dist')), site), from).toEqual([])
    rmSync(join(there, 'dist'), {recursive: true})
  }
})

/** The names of files that are not the same in both: of two sites a test would print megabytes. */
const differences = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((file) => one[file] !== other[file])
